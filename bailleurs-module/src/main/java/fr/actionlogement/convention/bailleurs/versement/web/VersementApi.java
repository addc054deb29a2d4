package fr.actionlogement.convention.bailleurs.versement.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.versement.ActesDeVersement;
import fr.actionlogement.convention.bailleurs.versement.Certification;
import fr.actionlogement.convention.bailleurs.versement.CriteresDeVersement;
import fr.actionlogement.convention.bailleurs.versement.DemandeSaisie;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.EcheanceVue;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payments by program: schedule, request, service fait, payment order. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class VersementApi {

    private final Versements versements;
    private final ActesDeVersement actes;
    private final Operations operations;

    VersementApi(Versements versements, ActesDeVersement actes, Operations operations) {
        this.versements = versements;
        this.actes = actes;
        this.operations = operations;
    }

    @GetMapping("/operations/{reference}/echeancier")
    List<EcheanceVue> echeancier(@PathVariable String reference) {
        return versements.echeances(operations.fiche(reference).reference());
    }

    @GetMapping("/versements")
    PageDe<DemandeVue> lister(@Valid @ModelAttribute CriteresDeVersement criteres) {
        return versements.lister(criteres);
    }

    @GetMapping("/versements/{reference}")
    ResponseEntity<DemandeVue> fiche(@PathVariable String reference) {
        return reponse(versements.fiche(reference));
    }

    @Idempotent
    @PostMapping("/operations/{reference}/versements")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> demander(@PathVariable String reference, @Valid @RequestBody DemandeSaisie saisie) {
        DemandeVue vue = versements.demander(reference, saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/versements/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    @Idempotent
    @PostMapping("/versements/{reference}/certifier")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<?> certifier(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Certification avec) {
        return reponse(actes.certifier(reference, avec, VersionLue.facultative(version)));
    }

    @Idempotent
    @PostMapping("/versements/{reference}/payer")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> payer(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Paiement paiement) {
        return reponse(actes.payer(reference, paiement.exercice(), VersionLue.facultative(version)));
    }

    @Idempotent
    @PostMapping("/versements/{reference}/lever-retenue")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> lever(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Paiement paiement) {
        return reponse(actes.leverLaRetenue(reference, paiement.exercice(), VersionLue.facultative(version)));
    }

    @PostMapping("/versements/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<DemandeVue> rejeter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Rejet rejet) {
        return reponse(actes.rejeter(reference, rejet.motif(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<DemandeVue> reponse(DemandeVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }

    /** The credits that pay; null for the current exercice. */
    record Paiement(@Nullable Exercice exercice) {}

    /** Why a request is sent back. */
    record Rejet(
            @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
}
