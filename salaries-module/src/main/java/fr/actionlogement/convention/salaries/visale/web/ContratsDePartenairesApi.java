package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.visale.ContratsParLot;
import fr.actionlogement.convention.salaries.visale.Issue;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contracts that a partner's system announces by lots; whole files go through the imports. */
@RestController
@RequestMapping("/api/salaries/visale/contrats-de-partenaires")
@Acces(Niveau.CONTROLE)
class ContratsDePartenairesApi {

    private final ContratsParLot contrats;

    ContratsDePartenairesApi(ContratsParLot contrats) {
        this.contrats = contrats;
    }

    /** One answer per contract, in the order of the lot: the reference given here, or why it is refused. */
    @Idempotent
    @PostMapping
    ResponseEntity<List<Issue>> enregistrer(@Valid @RequestBody LotDeContrats lot) {
        return ResponseEntity.ok(contrats.enregistrer(
                lot.contrats().stream().map(LotDeContrats.Annonce::contrat).toList()));
    }
}
