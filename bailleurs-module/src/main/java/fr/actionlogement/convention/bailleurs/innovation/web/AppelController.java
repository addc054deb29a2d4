package fr.actionlogement.convention.bailleurs.innovation.web;

import fr.actionlogement.convention.bailleurs.innovation.AppelVu;
import fr.actionlogement.convention.bailleurs.innovation.AppelsAProjets;
import fr.actionlogement.convention.bailleurs.innovation.CandidatureSaisie;
import fr.actionlogement.convention.bailleurs.innovation.Candidatures;
import fr.actionlogement.convention.bailleurs.innovation.DecisionsDInnovation;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages of the calls for projects: the line, a call and its ranking, the forms that open a call and apply. */
@Controller
@RequestMapping("/bailleurs/innovation")
@Acces(Niveau.LECTURE)
class AppelController {

    private static final String PAGES = "bailleurs/innovation/";

    private final AppelsAProjets appels;
    private final Candidatures candidatures;
    private final Enveloppes enveloppes;
    private final Clock horloge;

    AppelController(AppelsAProjets appels, Candidatures candidatures, Enveloppes enveloppes, Clock horloge) {
        this.appels = appels;
        this.candidatures = candidatures;
        this.enveloppes = enveloppes;
        this.horloge = horloge;
    }

    @ModelAttribute("jour")
    LocalDate jour() {
        return LocalDate.now(horloge);
    }

    @GetMapping
    String accueil(Model page) {
        page.addAttribute("enveloppe", enveloppes.une(DecisionsDInnovation.LIGNE, ADate.MAINTENANT));
        page.addAttribute("appels", appels.tous());
        return PAGES + "accueil";
    }

    @GetMapping("/appels/{reference}")
    String appel(@PathVariable String reference, Model page) {
        page.addAttribute("appel", appels.fiche(reference));
        page.addAttribute("candidatures", candidatures.classement(reference));
        return PAGES + "appel";
    }

    @GetMapping("/appels/nouveau")
    @Acces(Niveau.GESTION)
    String nouveau(Model page) {
        page.addAttribute("formulaire", AppelForm.vide());
        return PAGES + "appel-saisie";
    }

    @PostMapping("/appels")
    @Acces(Niveau.GESTION)
    String ouvrir(@Valid @ModelAttribute("formulaire") AppelForm formulaire, BindingResult erreurs) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:/bailleurs/innovation/appels/"
                        + appels.ouvrir(formulaire.saisie()).reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return PAGES + "appel-saisie";
    }

    @GetMapping("/appels/{reference}/candidatures/nouvelle")
    @Acces(Niveau.GESTION)
    String candidater(@PathVariable String reference, Model page) {
        AppelVu appel = appels.fiche(reference);
        page.addAttribute("appel", appel);
        page.addAttribute("formulaire", new CandidatureSaisie(null, "", "", null, null, null, null));
        return PAGES + "candidature-saisie";
    }

    @PostMapping("/appels/{reference}/candidatures")
    @Acces(Niveau.GESTION)
    String deposer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") CandidatureSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("appel", appels.fiche(reference));
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:/bailleurs/innovation/candidatures/"
                        + candidatures.deposer(reference, formulaire).reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return PAGES + "candidature-saisie";
    }
}
