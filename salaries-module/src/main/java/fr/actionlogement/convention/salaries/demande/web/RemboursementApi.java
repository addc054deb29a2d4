package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.demande.Impayes;
import fr.actionlogement.convention.salaries.demande.Remboursements;
import fr.actionlogement.convention.salaries.demande.Suivi;
import fr.actionlogement.convention.salaries.demande.Versements;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The money of a granted request: paid out, paid back, unpaid. */
@RestController
@RequestMapping("/api/salaries/demandes/{reference}")
@Acces(Niveau.GESTION)
class RemboursementApi {

    private final Versements versements;
    private final Remboursements remboursements;
    private final Impayes impayes;
    private final Suivi suivi;

    RemboursementApi(Versements versements, Remboursements remboursements, Impayes impayes, Suivi suivi) {
        this.versements = versements;
        this.remboursements = remboursements;
        this.impayes = impayes;
        this.suivi = suivi;
    }

    @Idempotent
    @PostMapping("/versements")
    ResponseEntity<?> demander(@PathVariable String reference, @Valid @RequestBody CorpsDeVersement corps) {
        versements.demander(reference, null, corps.montant(), corps.justificatif());
        return rendue(reference);
    }

    @PostMapping("/versements/{rang}/certification")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> certifier(@PathVariable String reference, @PathVariable int rang) {
        versements.certifier(reference, null, rang);
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/versements/{rang}/paiement")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> payer(
            @PathVariable String reference, @PathVariable int rang, @Valid @RequestBody CorpsDExercice corps) {
        versements.payer(reference, null, rang, corps.exercice());
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/versements/cloture")
    ResponseEntity<?> clore(@PathVariable String reference) {
        versements.clore(reference, null);
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/encaissements")
    ResponseEntity<?> encaisser(@PathVariable String reference, @Valid @RequestBody CorpsDEncaissement corps) {
        remboursements.encaisser(reference, null, corps.montant());
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/remboursements-anticipes")
    ResponseEntity<?> anticiper(@PathVariable String reference, @Valid @RequestBody CorpsDAnticipation corps) {
        remboursements.anticiper(reference, null, corps.montant(), corps.effet());
        return rendue(reference);
    }

    @PostMapping("/depart")
    ResponseEntity<?> partir(@PathVariable String reference, @Valid @RequestBody CorpsDeDepart corps) {
        remboursements.partir(reference, null, corps.le());
        return rendue(reference);
    }

    @PostMapping("/relances")
    ResponseEntity<?> relancer(@PathVariable String reference) {
        impayes.relancer(reference, null);
        return rendue(reference);
    }

    @PostMapping("/contentieux")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<?> contentieux(@PathVariable String reference) {
        impayes.contentieux(reference, null);
        return rendue(reference);
    }

    private ResponseEntity<?> rendue(String reference) {
        var vue = suivi.lire(reference);
        return ResponseEntity.ok().eTag(String.valueOf(vue.aide().version())).body(vue);
    }
}
