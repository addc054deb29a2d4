package fr.actionlogement.convention.bailleurs.foncierelogement.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.foncierelogement.LigneDeProduction;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammeSaisi;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammeVu;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammesAfl;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programmes and production of the association by program. */
@RestController
@RequestMapping("/api/bailleurs/fonciere-logement")
@Acces(Niveau.LECTURE)
class ProgrammeApi {

    private final ProgrammesAfl programmes;

    ProgrammeApi(ProgrammesAfl programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/production")
    List<LigneDeProduction> production(@RequestParam(required = false) @Nullable Departement departement) {
        return programmes.production(departement);
    }

    @GetMapping("/programmes")
    List<ProgrammeVu> lister() {
        return programmes.lister(null);
    }

    @GetMapping("/programmes/{reference}")
    ResponseEntity<ProgrammeVu> fiche(@PathVariable String reference) {
        return reponse(programmes.fiche(reference));
    }

    @PostMapping("/programmes")
    @Acces(Niveau.GESTION)
    ResponseEntity<ProgrammeVu> enregistrer(@Valid @RequestBody ProgrammeSaisi saisie) {
        ProgrammeVu vu = programmes.enregistrer(saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/fonciere-logement/programmes/" + vu.reference()))
                .eTag(VersionLue.etag(vu.version()))
                .body(vu);
    }

    @PutMapping("/programmes/{reference}")
    @Acces(Niveau.GESTION)
    ResponseEntity<ProgrammeVu> corriger(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody ProgrammeSaisi saisie) {
        return reponse(programmes.corriger(reference, saisie, VersionLue.exigee(version)));
    }

    private static ResponseEntity<ProgrammeVu> reponse(ProgrammeVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }
}
