package fr.actionlogement.convention.common.importation.web;

import fr.actionlogement.convention.common.importation.interne.FichiersCsvSortants;
import fr.actionlogement.convention.common.importation.interne.Imports;
import fr.actionlogement.convention.common.importation.interne.LotVu;
import fr.actionlogement.convention.common.importation.interne.Rejet;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Idempotent;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Imports for programs: deposit and simulation in one call, then the acts, which go on in the background. */
@RestController
@RequestMapping("/api/imports")
@Acces(Niveau.LECTURE)
class ImportApi {

    private static final int LIMITE = 100;

    private final Imports imports;
    private final FichiersCsvSortants fichiers;

    ImportApi(Imports imports, FichiersCsvSortants fichiers) {
        this.imports = imports;
        this.fichiers = fichiers;
    }

    @GetMapping
    List<LotVu> lots(
            @RequestParam(required = false) @Nullable Long avant, @RequestParam(defaultValue = "50") int limite) {
        if (limite < 1 || limite > LIMITE) {
            throw new DemandeIllisible("limite-hors-bornes", "La limite va de 1 à " + LIMITE + ".");
        }
        return imports.lots(avant == null ? Long.MAX_VALUE : avant, limite);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<LotVu> deposer(@RequestParam String type, @RequestParam MultipartFile fichier) {
        LotVu lot = imports.deposer(type, Objects.toString(fichier.getOriginalFilename(), ""), fichier);
        return ResponseEntity.created(URI.create("/api/imports/" + lot.id())).body(lot);
    }

    @GetMapping("/{id}")
    LotVu lot(@PathVariable long id) {
        return imports.lot(id);
    }

    @GetMapping("/{id}/fautes")
    List<Rejet> fautes(@PathVariable long id) {
        return imports.rejets(imports.lot(id), false, LIMITE * 10);
    }

    @GetMapping("/{id}/rejets")
    ResponseEntity<StreamingResponseBody> rejets(@PathVariable long id) {
        LotVu lot = imports.lot(id);
        return ReponseCsv.nommee("rejets.csv", sortie -> fichiers.rejets(lot.id(), sortie));
    }

    @Idempotent
    @PostMapping("/{id}/application")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> appliquer(@PathVariable long id) {
        return ResponseEntity.accepted().body(imports.appliquer(id));
    }

    @Idempotent
    @PostMapping("/{id}/annulation")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> annuler(@PathVariable long id) {
        return ResponseEntity.accepted().body(imports.annuler(id));
    }

    @Idempotent
    @PostMapping("/{id}/reprise")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> reprendre(@PathVariable long id) {
        return ResponseEntity.accepted().body(imports.reprendre(id));
    }

    @PostMapping("/{id}/abandon")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    LotVu abandonner(@PathVariable long id) {
        return imports.abandonner(id);
    }
}
