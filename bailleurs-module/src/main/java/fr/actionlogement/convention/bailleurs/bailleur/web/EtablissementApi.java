package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.EtablissementVu;
import fr.actionlogement.convention.bailleurs.bailleur.Etablissements;
import fr.actionlogement.convention.bailleurs.bailleur.SaisieDEtablissement;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
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
import org.springframework.web.bind.annotation.RestController;

/** The establishments of a landlord by program. */
@RestController
@RequestMapping("/api/bailleurs/bailleurs/{siren}/etablissements")
@Acces(Niveau.LECTURE)
class EtablissementApi {

    private final Etablissements etablissements;

    EtablissementApi(Etablissements etablissements) {
        this.etablissements = etablissements;
    }

    @GetMapping
    List<EtablissementVu> lister(@PathVariable Siren siren) {
        return etablissements.de(siren);
    }

    @GetMapping("/{siret}")
    ResponseEntity<EtablissementVu> fiche(@PathVariable Siren siren, @PathVariable Siret siret) {
        return reponse(etablissements.fiche(siren, siret));
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<EtablissementVu> inscrire(
            @PathVariable Siren siren, @Valid @RequestBody InscriptionDEtablissement demande) {
        EtablissementVu vu = etablissements.inscrire(siren, demande.siret(), demande.saisie());
        return ResponseEntity.created(URI.create("/api/bailleurs/bailleurs/" + siren + "/etablissements/" + vu.siret()))
                .eTag(VersionLue.etag(vu.version()))
                .body(vu);
    }

    @PutMapping("/{siret}")
    @Acces(Niveau.GESTION)
    ResponseEntity<EtablissementVu> corriger(
            @PathVariable Siren siren,
            @PathVariable Siret siret,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody SaisieDEtablissement saisie) {
        return reponse(etablissements.corriger(siren, siret, saisie, VersionLue.exigee(version)));
    }

    private static ResponseEntity<EtablissementVu> reponse(EtablissementVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }
}
