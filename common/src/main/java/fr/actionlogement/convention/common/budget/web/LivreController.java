package fr.actionlogement.convention.common.budget.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Verification;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The ledger's page: what it is, its lines, its proof. */
@Controller
@RequestMapping("/livre")
@Acces(Niveau.LECTURE)
class LivreController {

    private final Enveloppes enveloppes;
    private final Verification verification;

    LivreController(Enveloppes enveloppes, Verification verification) {
        this.enveloppes = enveloppes;
        this.verification = verification;
    }

    @GetMapping
    String livre(Model modele) {
        modele.addAttribute(
                "lignes",
                enveloppes.toutes(ADate.MAINTENANT).stream()
                        .filter(e -> e.imputable())
                        .toList());
        modele.addAttribute("constat", verification.dernier());
        return "common/budget/livre";
    }

    @PostMapping("/verification")
    @Acces(Niveau.CONTROLE)
    String verifier() {
        verification.verifier();
        return "redirect:/livre";
    }
}
