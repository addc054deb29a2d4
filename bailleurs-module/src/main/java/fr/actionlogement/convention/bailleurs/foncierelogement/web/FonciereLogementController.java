package fr.actionlogement.convention.bailleurs.foncierelogement.web;

import fr.actionlogement.convention.bailleurs.foncierelogement.AppelsAfl;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionsAfl;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammesAfl;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The line of the association on one page, and the form of its conventions. */
@Controller
@RequestMapping("/bailleurs/fonciere-logement")
@Acces(Niveau.LECTURE)
class FonciereLogementController {

    private static final String CONVENTION = "bailleurs/foncierelogement/convention";

    private final ConventionsAfl conventions;
    private final AppelsAfl appels;
    private final ProgrammesAfl programmes;
    private final Enveloppes enveloppes;
    private final Territoires territoires;
    private final PeriodeConvention periode;

    FonciereLogementController(
            ConventionsAfl conventions,
            AppelsAfl appels,
            ProgrammesAfl programmes,
            Enveloppes enveloppes,
            Territoires territoires,
            PeriodeConvention periode) {
        this.conventions = conventions;
        this.appels = appels;
        this.programmes = programmes;
        this.enveloppes = enveloppes;
        this.territoires = territoires;
        this.periode = periode;
    }

    @GetMapping
    String accueil(@RequestParam(required = false) @Nullable Departement departement, Model page) {
        page.addAttribute("enveloppe", enveloppes.une(AppelsAfl.LIGNE, ADate.MAINTENANT));
        page.addAttribute("conventions", conventions.toutes());
        page.addAttribute("appels", appels.lister(null));
        page.addAttribute("production", programmes.production(departement));
        page.addAttribute("programmes", programmes.lister(departement));
        page.addAttribute("departement", departement);
        page.addAttribute("departements", territoires.departements());
        return "bailleurs/foncierelogement/accueil";
    }

    @GetMapping("/conventions/nouvelle")
    @Acces(Niveau.GESTION)
    String nouvelle(Model page) {
        page.addAttribute("exercices", periode.exercices());
        page.addAttribute("formulaire", new ConventionForm());
        return CONVENTION;
    }

    @PostMapping("/conventions")
    @Acces(Niveau.GESTION)
    String enregistrer(
            @Valid @ModelAttribute("formulaire") ConventionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        page.addAttribute("exercices", periode.exercices());
        if (!erreurs.hasErrors()) {
            try {
                ConventionSaisie saisie = formulaire.saisie();
                if (saisie.annees().isEmpty()) {
                    throw RegleNonRespectee.surChamp(
                            "annees", "sans-exercice", "Indiquez le montant d’au moins un exercice.");
                }
                suite.addFlashAttribute(
                        "message",
                        "Convention " + conventions.enregistrer(saisie).reference() + " enregistrée.");
                return "redirect:/bailleurs/fonciere-logement";
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return CONVENTION;
    }
}
