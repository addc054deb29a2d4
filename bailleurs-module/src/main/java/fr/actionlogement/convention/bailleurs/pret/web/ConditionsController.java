package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDOperation;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDePret;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDesPrets;
import fr.actionlogement.convention.bailleurs.pret.Indices;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conditions of the loan of an operation, and the schedule that they would give. */
@Controller
@RequestMapping("/bailleurs/operations/{reference}/conditions-de-pret")
@Acces(Niveau.LECTURE)
class ConditionsController {

    private static final String SAISIE = "bailleurs/pret/conditions-saisie";

    private final ConditionsDesPrets conditions;
    private final Indices indices;

    ConditionsController(ConditionsDesPrets conditions, Indices indices) {
        this.conditions = conditions;
        this.indices = indices;
    }

    @ModelAttribute
    void commun(Model page) {
        page.addAttribute("indices", ChoixDePret.indices(indices.tous()));
        page.addAttribute("periodicites", ChoixDePret.periodicites());
        page.addAttribute("profils", ChoixDePret.profils());
        page.addAttribute("differes", ChoixDePret.differes());
        page.addAttribute("intercalaires", ChoixDePret.intercalaires());
    }

    @GetMapping
    String lire(@PathVariable String reference, Model page) {
        page.addAttribute("conditions", conditions.lire(reference));
        page.addAttribute("lignes", conditions.projeter(reference));
        return "bailleurs/pret/conditions";
    }

    @GetMapping("/saisie")
    @Acces(Niveau.GESTION)
    String preparer(@PathVariable String reference, Model page) {
        ConditionsDOperation lues = presenter(reference, page);
        page.addAttribute("formulaire", lues.conditions());
        page.addAttribute("version", lues.version());
        return SAISIE;
    }

    @PostMapping("/saisie")
    @Acces(Niveau.GESTION)
    String saisir(
            @PathVariable String reference,
            @RequestParam int version,
            @Valid @ModelAttribute("formulaire") ConditionsDePret formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        page.addAttribute("version", version);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            conditions.saisir(reference, formulaire, new VersionLue(version));
                            suite.addFlashAttribute("message", "Conditions du prêt enregistrées.");
                            return "redirect:/bailleurs/operations/" + reference + "/conditions-de-pret";
                        },
                        () -> {
                            presenter(reference, page);
                            return SAISIE;
                        });
    }

    private ConditionsDOperation presenter(String reference, Model page) {
        ConditionsDOperation lues = conditions.lire(reference);
        page.addAttribute("conditions", lues);
        return lues;
    }
}
