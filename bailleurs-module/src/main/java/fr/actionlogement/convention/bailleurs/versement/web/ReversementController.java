package fr.actionlogement.convention.bailleurs.versement.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.ReversementVu;
import fr.actionlogement.convention.bailleurs.versement.Reversements;
import fr.actionlogement.convention.bailleurs.versement.TropPercu;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of reversals: state an overpayment, then have another person decide. */
@Controller
class ReversementController {

    private static final String CONSTAT = "bailleurs/versement/trop-percu";
    private static final String DECISION = "bailleurs/versement/reversement";

    private final Versements versements;
    private final Reversements reversements;
    private final PeriodeConvention periode;

    ReversementController(Versements versements, Reversements reversements, PeriodeConvention periode) {
        this.versements = versements;
        this.reversements = reversements;
        this.periode = periode;
    }

    @GetMapping("/bailleurs/versements/{reference}/reversements/nouveau")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String preparer(@PathVariable String reference, Model page) {
        DemandeVue vue = versements.fiche(reference);
        page.addAttribute("demande", vue);
        page.addAttribute("formulaire", new TropPercu(vue.reversible(), ""));
        return CONSTAT;
    }

    @PostMapping("/bailleurs/versements/{reference}/reversements")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String constater(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") TropPercu formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            reversements.constater(reference, formulaire);
                            suite.addFlashAttribute(
                                    "message", "Trop-perçu constaté : une autre personne doit l’ordonner.");
                            return "redirect:/bailleurs/versements/" + reference;
                        },
                        () -> {
                            page.addAttribute("demande", versements.fiche(reference));
                            return CONSTAT;
                        });
    }

    @GetMapping("/bailleurs/reversements/{reference}")
    @Acces(Niveau.LECTURE)
    String fiche(@PathVariable String reference, Model page) {
        ReversementVu vu = presenter(reference, page);
        Exercice paye = versements.fiche(vu.demande()).exercice();
        page.addAttribute("formulaire", new Decision(paye, null, vu.version()));
        return DECISION;
    }

    @PostMapping("/bailleurs/reversements/{reference}/ordonner")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String ordonner(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") Decision formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> suite(
                                reversements.ordonner(
                                        reference, formulaire.exercice(), new VersionLue(formulaire.version())),
                                "Reversement ordonné.",
                                suite),
                        () -> revoir(reference, page));
    }

    @PostMapping("/bailleurs/reversements/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String rejeter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") Decision formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> suite(
                                reversements.rejeter(
                                        reference, formulaire.motif(), new VersionLue(formulaire.version())),
                                "Reversement rejeté.",
                                suite),
                        () -> revoir(reference, page));
    }

    private static String suite(ReversementVu vu, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return "redirect:/bailleurs/versements/" + vu.demande();
    }

    private String revoir(String reference, Model page) {
        presenter(reference, page);
        return DECISION;
    }

    private ReversementVu presenter(String reference, Model page) {
        ReversementVu vu = reversements.fiche(reference);
        page.addAttribute("reversement", vu);
        page.addAttribute("decidable", reversements.peutDecider(vu));
        page.addAttribute("exercices", periode.exercicesAChoisir());
        return vu;
    }

    /** What is decided, and the version of the reversal that was read. */
    record Decision(
            @Nullable Exercice exercice,
            @Nullable @TexteSur(max = 1000, lignes = true) String motif,
            int version) {}
}
