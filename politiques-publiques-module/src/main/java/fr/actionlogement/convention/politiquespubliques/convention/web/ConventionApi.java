package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.convention.EnregistrementDeConvention;
import fr.actionlogement.convention.politiquespubliques.convention.NouvelleConvention;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques/conventions")
@Acces(Niveau.LECTURE)
class ConventionApi {

    private final Conventions conventions;
    private final EnregistrementDeConvention enregistrement;
    private final Programmes programmes;

    ConventionApi(Conventions conventions, EnregistrementDeConvention enregistrement, Programmes programmes) {
        this.conventions = conventions;
        this.enregistrement = enregistrement;
        this.programmes = programmes;
    }

    @GetMapping
    List<ConventionVue> lister(@RequestParam(required = false) @Nullable String programme) {
        if (programme == null) {
            return conventions.toutes();
        }
        programmes.filtrer(programme);
        return conventions.duProgramme(programme);
    }

    @GetMapping("/{reference}")
    ResponseEntity<ConventionVue> lire(@PathVariable String reference) {
        ConventionVue convention = conventions.une(reference);
        return ResponseEntity.ok().eTag(Version.etiquette(convention.version())).body(convention);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<ConventionVue> enregistrer(@Valid @RequestBody NouvelleConvention convention) {
        ConventionVue creee = conventions.une(enregistrement.enregistrer(convention));
        return ResponseEntity.created(URI.create("/api/politiques/conventions/" + creee.reference()))
                .body(creee);
    }
}
