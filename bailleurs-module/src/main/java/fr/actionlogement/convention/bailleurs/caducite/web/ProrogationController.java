package fr.actionlogement.convention.bailleurs.caducite.web;

import fr.actionlogement.convention.bailleurs.caducite.Caducites;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationSaisie;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationVue;
import fr.actionlogement.convention.bailleurs.caducite.Prorogations;
import fr.actionlogement.convention.bailleurs.caducite.ValiditeVue;
import fr.actionlogement.convention.bailleurs.echange.DecisionForm;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of prorogations: ask, then have another person decide. */
@Controller
@RequestMapping("/bailleurs")
@Acces(Niveau.GESTION)
class ProrogationController {

    private static final String SAISIE = "bailleurs/caducite/prorogation-saisie";
    private static final String FICHE = "bailleurs/caducite/prorogation";

    private final Prorogations prorogations;
    private final Caducites caducites;

    ProrogationController(Prorogations prorogations, Caducites caducites) {
        this.prorogations = prorogations;
        this.caducites = caducites;
    }

    @GetMapping("/operations/{reference}/prorogation")
    String preparer(@PathVariable String reference, Model page) {
        ValiditeVue validite = presenterValidite(reference, page);
        page.addAttribute("formulaire", new ProrogationSaisie(validite.prorogeableJusquAu(), ""));
        return SAISIE;
    }

    @PostMapping("/operations/{reference}/prorogation")
    String demander(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") ProrogationSaisie formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        presenterValidite(reference, page);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            ProrogationVue vue = prorogations.demander(reference, formulaire);
                            suite.addFlashAttribute(
                                    "message", "Prorogation demandée : une autre personne doit en décider.");
                            return "redirect:/bailleurs/prorogations/" + vue.reference();
                        },
                        () -> SAISIE);
    }

    @GetMapping("/prorogations/{reference}")
    @Acces(Niveau.LECTURE)
    String fiche(@PathVariable String reference, Model page) {
        ProrogationVue vue = presenter(reference, page);
        page.addAttribute("formulaire", new DecisionForm(null, vue.version()));
        return FICHE;
    }

    @PostMapping("/prorogations/{reference}/accorder")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String accorder(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> suite(
                                prorogations.accorder(reference, new VersionLue(formulaire.version())),
                                "Prorogation accordée.",
                                suite),
                        () -> revoir(reference, page));
    }

    @PostMapping("/prorogations/{reference}/refuser")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String refuser(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> suite(
                                prorogations.refuser(
                                        reference, formulaire.motif(), new VersionLue(formulaire.version())),
                                "Prorogation refusée.",
                                suite),
                        () -> revoir(reference, page));
    }

    private static String suite(ProrogationVue vue, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return "redirect:/bailleurs/operations/" + vue.operation();
    }

    private String revoir(String reference, Model page) {
        presenter(reference, page);
        return FICHE;
    }

    private ValiditeVue presenterValidite(String reference, Model page) {
        ValiditeVue validite = caducites.validite(reference);
        page.addAttribute("reference", reference);
        page.addAttribute("validite", validite);
        return validite;
    }

    private ProrogationVue presenter(String reference, Model page) {
        ProrogationVue vue = prorogations.fiche(reference);
        page.addAttribute("prorogation", vue);
        page.addAttribute("decidable", prorogations.peutDecider(vue));
        return vue;
    }
}
