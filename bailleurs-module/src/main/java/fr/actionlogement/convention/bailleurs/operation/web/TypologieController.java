package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.TypeDeLogement;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Page where the dwellings of an operation are detailed by type. */
@Controller
@RequestMapping("/bailleurs/operations/{reference}/typologie")
@Acces(Niveau.GESTION)
class TypologieController {

    private static final String PAGE = "bailleurs/operation/typologie";

    private final Operations operations;

    TypologieController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping
    String lire(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", TypologieForm.de(presenter(reference, page)));
        return PAGE;
    }

    @PostMapping
    String enregistrer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") TypologieForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        OperationVue vue = presenter(reference, page);
        if (erreurs.hasErrors()) {
            return PAGE;
        }
        try {
            operations.corriger(
                    reference, Reprise.avec(vue, formulaire.logements(vue)), new VersionLue(formulaire.getVersion()));
            suite.addFlashAttribute("message", "Typologie enregistrée.");
            return "redirect:/bailleurs/operations/" + reference;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return PAGE;
        }
    }

    private OperationVue presenter(String reference, Model page) {
        OperationVue vue = operations.fiche(reference);
        page.addAttribute("operation", vue);
        page.addAttribute("types", TypeDeLogement.values());
        return vue;
    }
}
