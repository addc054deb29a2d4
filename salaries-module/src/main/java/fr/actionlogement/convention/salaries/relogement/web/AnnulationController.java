package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.relogement.Relogements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Confirmation page that strikes a lease out. */
@Controller
@RequestMapping("/salaries/relogements/baux/{reference}/annulation")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class AnnulationController {

    private static final String PAGE = "salaries/relogement/annulation";

    private final Relogements relogements;

    AnnulationController(Relogements relogements) {
        this.relogements = relogements;
    }

    @GetMapping
    String preparer(@PathVariable String reference, Model page) {
        page.addAttribute("bail", relogements.bail(reference));
        page.addAttribute("formulaire", new AnnulationForm(""));
        return PAGE;
    }

    @PostMapping
    String annuler(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") AnnulationForm formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("bail", relogements.bail(reference));
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            relogements.annuler(reference, formulaire.motif());
                            return "redirect:/salaries/relogements/baux/" + reference;
                        },
                        () -> PAGE);
    }

    /** Why. */
    record AnnulationForm(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
            String motif) {}
}
