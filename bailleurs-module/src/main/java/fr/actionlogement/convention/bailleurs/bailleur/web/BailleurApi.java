package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.CriteresDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.SaisieDeBailleur;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of landlords by program. */
@RestController
@RequestMapping("/api/bailleurs/bailleurs")
@Acces(Niveau.LECTURE)
class BailleurApi {

    private final Bailleurs bailleurs;

    BailleurApi(Bailleurs bailleurs) {
        this.bailleurs = bailleurs;
    }

    @GetMapping
    PageDe<BailleurVu> lister(@Valid @ModelAttribute CriteresDeBailleur criteres) {
        return bailleurs.lister(criteres);
    }

    @GetMapping("/{siren}")
    ResponseEntity<BailleurVu> fiche(@PathVariable Siren siren) {
        return reponse(bailleurs.fiche(siren));
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<BailleurVu> inscrire(@Valid @RequestBody InscriptionDeBailleur demande) {
        BailleurVu vu = bailleurs.inscrire(demande.siren(), demande.saisie());
        return ResponseEntity.created(URI.create("/api/bailleurs/bailleurs/" + vu.siren()))
                .eTag(VersionLue.etag(vu.version()))
                .body(vu);
    }

    @PutMapping("/{siren}")
    @Acces(Niveau.GESTION)
    ResponseEntity<BailleurVu> corriger(
            @PathVariable Siren siren,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody SaisieDeBailleur saisie) {
        return reponse(bailleurs.corriger(siren, saisie, VersionLue.exigee(version)));
    }

    private static ResponseEntity<BailleurVu> reponse(BailleurVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }
}
