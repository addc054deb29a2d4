package fr.actionlogement.convention.bailleurs.energie.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.energie.Etiquette;
import fr.actionlogement.convention.bailleurs.energie.Performances;
import fr.actionlogement.convention.bailleurs.operation.Operations;
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

/** Pages of the energy and carbon of an operation. */
@Controller
@RequestMapping("/bailleurs/operations/{reference}/energie")
@Acces(Niveau.LECTURE)
class PerformanceController {

    private static final String FORMULAIRE = "bailleurs/energie/saisie";

    /** The page of an operation of which nothing was said carries no version: one said since is in conflict. */
    private static final int JAMAIS_VUE = -1;

    private final Performances performances;
    private final Operations operations;

    PerformanceController(Performances performances, Operations operations) {
        this.performances = performances;
        this.operations = operations;
    }

    @ModelAttribute("etiquettes")
    Etiquette[] etiquettes() {
        return Etiquette.values();
    }

    @GetMapping
    String fiche(@PathVariable String reference, Model page) {
        page.addAttribute("operation", operations.fiche(reference));
        page.addAttribute("performance", performances.chercher(reference).orElse(null));
        page.addAttribute("seuils", performances.seuils());
        return "bailleurs/energie/fiche";
    }

    @GetMapping("/modifier")
    @Acces(Niveau.GESTION)
    String modifier(@PathVariable String reference, Model page) {
        page.addAttribute("operation", operations.fiche(reference));
        page.addAttribute(
                "formulaire",
                PerformanceForm.de(performances.chercher(reference).orElse(null)));
        return FORMULAIRE;
    }

    @PostMapping("/modifier")
    @Acces(Niveau.GESTION)
    String enregistrer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") PerformanceForm formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("operation", operations.fiche(reference));
        if (!erreurs.hasErrors()) {
            Integer version = formulaire.getVersion();
            try {
                performances.enregistrer(
                        reference, formulaire.saisie(), new VersionLue(version == null ? JAMAIS_VUE : version));
                return "redirect:/bailleurs/operations/" + reference + "/energie";
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return FORMULAIRE;
    }
}
