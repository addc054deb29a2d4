package fr.actionlogement.convention.bailleurs.seance.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.seance.CriteresDeSeance;
import fr.actionlogement.convention.bailleurs.seance.PointSaisi;
import fr.actionlogement.convention.bailleurs.seance.SeanceSaisie;
import fr.actionlogement.convention.bailleurs.seance.SeanceVue;
import fr.actionlogement.convention.bailleurs.seance.Seances;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Committee sessions by program. */
@RestController
@RequestMapping("/api/bailleurs/seances")
@Acces(Niveau.LECTURE)
class SeanceApi {

    private final Seances seances;

    SeanceApi(Seances seances) {
        this.seances = seances;
    }

    @GetMapping
    PageDe<SeanceVue> lister(@Valid @ModelAttribute CriteresDeSeance criteres) {
        return seances.lister(criteres);
    }

    @GetMapping("/{reference}")
    ResponseEntity<SeanceVue> fiche(@PathVariable String reference) {
        return reponse(seances.fiche(reference));
    }

    @PostMapping
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<SeanceVue> ouvrir(@Valid @RequestBody SeanceSaisie saisie) {
        SeanceVue vue = seances.ouvrir(saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/seances/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    @PutMapping("/{reference}/points")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<SeanceVue> inscrire(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody PointSaisi point) {
        return reponse(seances.inscrire(reference, point, VersionLue.facultative(version)));
    }

    @DeleteMapping("/{reference}/points/{operation}")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<SeanceVue> retirer(
            @PathVariable String reference,
            @PathVariable String operation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return reponse(seances.retirer(reference, operation, VersionLue.facultative(version)));
    }

    @PostMapping("/{reference}/annuler")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<SeanceVue> annuler(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return reponse(seances.annuler(reference, VersionLue.facultative(version)));
    }

    @Idempotent
    @PostMapping("/{reference}/tenir")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> tenir(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Tenue tenue) {
        return reponse(seances.tenir(reference, tenue.exercice(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<SeanceVue> reponse(SeanceVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }

    /** The exercice whose allotment bears what is granted; null for the current one. */
    record Tenue(@Nullable Exercice exercice) {}
}
