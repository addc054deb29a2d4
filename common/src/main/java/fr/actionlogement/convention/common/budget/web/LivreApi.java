package fr.actionlogement.convention.common.budget.web;

import fr.actionlogement.convention.common.budget.Verification;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof of the books, on demand. */
@RestController
@RequestMapping("/api/livre")
@Acces(Niveau.CONTROLE)
class LivreApi {

    private final Verification verification;

    LivreApi(Verification verification) {
        this.verification = verification;
    }

    @PostMapping("/verification")
    Verification.Constat verifier() {
        return verification.verifier();
    }
}
