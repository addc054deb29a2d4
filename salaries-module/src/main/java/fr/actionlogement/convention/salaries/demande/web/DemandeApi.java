package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.demande.Accords;
import fr.actionlogement.convention.salaries.demande.DemandeVue;
import fr.actionlogement.convention.salaries.demande.Demandes;
import fr.actionlogement.convention.salaries.demande.NouvelleDemande;
import fr.actionlogement.convention.salaries.demande.Offres;
import fr.actionlogement.convention.salaries.demande.Suivi;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A request up to the acceptance of its offer; each act answers it as it then stands, with its ETag. */
@RestController
@RequestMapping("/api/salaries/demandes")
@Acces(Niveau.GESTION)
class DemandeApi {

    private final Demandes demandes;
    private final Accords accords;
    private final Offres offres;
    private final Suivi suivi;

    DemandeApi(Demandes demandes, Accords accords, Offres offres, Suivi suivi) {
        this.demandes = demandes;
        this.accords = accords;
        this.offres = offres;
        this.suivi = suivi;
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<DemandeVue> lire(@PathVariable String reference) {
        return rendue(reference);
    }

    @PostMapping
    ResponseEntity<DemandeVue> saisir(@Valid @RequestBody SaisieDeDemande saisie) {
        DemandeVue vue = suivi.lire(demandes.saisir(saisie.identite(), saisie.demande()));
        return ResponseEntity.created(
                        URI.create("/api/salaries/demandes/" + vue.aide().reference()))
                .eTag(String.valueOf(vue.aide().version()))
                .body(vue);
    }

    @PutMapping("/{reference}")
    ResponseEntity<DemandeVue> corriger(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody NouvelleDemande demande) {
        demandes.corriger(reference, VersionAbsente.exiger(version), demande);
        return rendue(reference);
    }

    @PostMapping("/{reference}/depot")
    ResponseEntity<DemandeVue> deposer(@PathVariable String reference) {
        demandes.deposer(reference, null);
        return rendue(reference);
    }

    @PostMapping("/{reference}/complement")
    ResponseEntity<DemandeVue> completer(@PathVariable String reference, @Valid @RequestBody CorpsDeMotif corps) {
        demandes.demanderComplement(reference, null, corps.motif());
        return rendue(reference);
    }

    @PostMapping("/{reference}/instruction")
    ResponseEntity<DemandeVue> instruire(@PathVariable String reference) {
        demandes.instruire(reference, null);
        return rendue(reference);
    }

    @PostMapping("/{reference}/refus")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<DemandeVue> refuser(@PathVariable String reference, @Valid @RequestBody CorpsDeMotif corps) {
        demandes.refuser(reference, null, corps.motif());
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/accord")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> accorder(@PathVariable String reference, @Valid @RequestBody CorpsDAccord corps) {
        accords.accorder(
                reference,
                null,
                corps.exercice(),
                Boolean.TRUE.equals(corps.horsPlafond()),
                corps.commission(),
                corps.motif());
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/abandon")
    ResponseEntity<?> abandonner(@PathVariable String reference, @Valid @RequestBody CorpsDeMotif corps) {
        demandes.abandonner(reference, null, corps.motif());
        return rendue(reference);
    }

    @PostMapping("/{reference}/offre")
    ResponseEntity<DemandeVue> offrir(@PathVariable String reference, @Valid @RequestBody CorpsDOffre corps) {
        offres.emettre(reference, null, corps.assurance());
        return rendue(reference);
    }

    @PostMapping("/{reference}/offre/acceptation")
    ResponseEntity<DemandeVue> accepter(@PathVariable String reference) {
        offres.accepter(reference, null);
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/offre/retractation")
    ResponseEntity<?> retracter(@PathVariable String reference) {
        offres.retracter(reference, null);
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/offre/expiration")
    ResponseEntity<?> expirer(@PathVariable String reference) {
        offres.expirer(reference, null);
        return rendue(reference);
    }

    private ResponseEntity<DemandeVue> rendue(String reference) {
        DemandeVue vue = suivi.lire(reference);
        return ResponseEntity.ok().eTag(String.valueOf(vue.aide().version())).body(vue);
    }
}
