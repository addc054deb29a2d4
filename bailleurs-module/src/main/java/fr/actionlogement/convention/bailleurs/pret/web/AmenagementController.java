package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.echange.DecisionForm;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.pret.AmenagementVu;
import fr.actionlogement.convention.bailleurs.pret.Amenagements;
import fr.actionlogement.convention.bailleurs.pret.AnticipeSaisi;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.pret.ReamenagementSaisi;
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

/** Pages of early repayments and reschedulings: ask, then have another person decide. */
@Controller
@RequestMapping("/bailleurs")
@Acces(Niveau.GESTION)
class AmenagementController {

    private static final String ANTICIPE = "bailleurs/pret/anticipe";
    private static final String REAMENAGEMENT = "bailleurs/pret/reamenagement";
    private static final String FICHE = "bailleurs/pret/amenagement";

    private final Amenagements amenagements;
    private final Prets prets;

    AmenagementController(Amenagements amenagements, Prets prets) {
        this.amenagements = amenagements;
        this.prets = prets;
    }

    @ModelAttribute
    void commun(Model page) {
        page.addAttribute("effets", ChoixDePret.effets());
    }

    @GetMapping("/prets/{reference}/remboursement-anticipe")
    String preparerAnticipe(@PathVariable String reference, Model page) {
        page.addAttribute("pret", prets.fiche(reference));
        page.addAttribute("formulaire", new AnticipeSaisi(null, null, null, ""));
        return ANTICIPE;
    }

    @PostMapping("/prets/{reference}/remboursement-anticipe")
    String anticiper(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") AnticipeSaisi formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        page.addAttribute("pret", prets.fiche(reference));
        return new Soumission(erreurs)
                .tenter(() -> demande(amenagements.anticiper(reference, formulaire), suite), () -> ANTICIPE);
    }

    @GetMapping("/prets/{reference}/reamenagement")
    String preparerReamenagement(@PathVariable String reference, Model page) {
        page.addAttribute("pret", prets.fiche(reference));
        page.addAttribute("formulaire", new ReamenagementSaisi(null, null, 0, null, null, ""));
        return REAMENAGEMENT;
    }

    @PostMapping("/prets/{reference}/reamenagement")
    String reamenager(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") ReamenagementSaisi formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        page.addAttribute("pret", prets.fiche(reference));
        return new Soumission(erreurs)
                .tenter(() -> demande(amenagements.reamenager(reference, formulaire), suite), () -> REAMENAGEMENT);
    }

    @GetMapping("/amenagements/{reference}")
    @Acces(Niveau.LECTURE)
    String fiche(@PathVariable String reference, Model page) {
        AmenagementVu vue = presenter(reference, page);
        page.addAttribute("formulaire", new DecisionForm(null, vue.version()));
        return FICHE;
    }

    @PostMapping("/amenagements/{reference}/accepter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String accepter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> decide(
                                amenagements.accepter(reference, new VersionLue(formulaire.version())),
                                "Aménagement accepté : l’échéancier le suit.",
                                suite),
                        () -> revoir(reference, page));
    }

    @PostMapping("/amenagements/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String rejeter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> decide(
                                amenagements.rejeter(
                                        reference, formulaire.motif(), new VersionLue(formulaire.version())),
                                "Aménagement rejeté.",
                                suite),
                        () -> revoir(reference, page));
    }

    private static String demande(AmenagementVu vue, RedirectAttributes suite) {
        suite.addFlashAttribute("message", "Demande enregistrée : une autre personne doit en décider.");
        return "redirect:/bailleurs/amenagements/" + vue.reference();
    }

    private static String decide(AmenagementVu vue, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return "redirect:/bailleurs/prets/" + vue.pret();
    }

    private String revoir(String reference, Model page) {
        presenter(reference, page);
        return FICHE;
    }

    private AmenagementVu presenter(String reference, Model page) {
        AmenagementVu vue = amenagements.fiche(reference);
        page.addAttribute("amenagement", vue);
        page.addAttribute("decidable", amenagements.peutDecider(vue));
        return vue;
    }
}
