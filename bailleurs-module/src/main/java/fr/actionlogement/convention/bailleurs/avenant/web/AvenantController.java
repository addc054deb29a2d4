package fr.actionlogement.convention.bailleurs.avenant.web;

import fr.actionlogement.convention.bailleurs.avenant.AvenantVu;
import fr.actionlogement.convention.bailleurs.avenant.Avenants;
import fr.actionlogement.convention.bailleurs.echange.DecisionForm;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.Produit;
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

/** Pages of amendments: ask, then have another person decide on the difference. */
@Controller
@RequestMapping("/bailleurs")
@Acces(Niveau.GESTION)
class AvenantController {

    private static final String SAISIE = "bailleurs/avenant/saisie";
    private static final String FICHE = "bailleurs/avenant/fiche";

    private final Avenants avenants;
    private final Operations operations;

    AvenantController(Avenants avenants, Operations operations) {
        this.avenants = avenants;
        this.operations = operations;
    }

    @GetMapping("/operations/{reference}/avenant")
    String preparer(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", AvenantForm.de(presenterOperation(reference, page)));
        return SAISIE;
    }

    @PostMapping("/operations/{reference}/avenant")
    String demander(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") AvenantForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        OperationVue vue = presenterOperation(reference, page);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            AvenantVu vu = avenants.demander(
                                    reference, formulaire.saisie(vue), new VersionLue(formulaire.version()));
                            suite.addFlashAttribute("message", "Avenant demandé : une autre personne doit en décider.");
                            return "redirect:/bailleurs/avenants/" + vu.reference();
                        },
                        () -> SAISIE);
    }

    @GetMapping("/avenants/{reference}")
    @Acces(Niveau.LECTURE)
    String fiche(@PathVariable String reference, Model page) {
        AvenantVu vu = presenter(reference, page);
        page.addAttribute("formulaire", new DecisionForm(null, vu.version()));
        return FICHE;
    }

    @PostMapping("/avenants/{reference}/approuver")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String approuver(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> suite(
                                avenants.approuver(reference, new VersionLue(formulaire.version())),
                                "Avenant approuvé : l’opération et ses engagements le suivent.",
                                suite),
                        () -> revoir(reference, page));
    }

    @PostMapping("/avenants/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    String rejeter(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        return new Soumission(erreurs)
                .tenter(
                        () -> suite(
                                avenants.rejeter(reference, formulaire.motif(), new VersionLue(formulaire.version())),
                                "Avenant rejeté.",
                                suite),
                        () -> revoir(reference, page));
    }

    private static String suite(AvenantVu vu, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return "redirect:/bailleurs/operations/" + vu.operation();
    }

    private String revoir(String reference, Model page) {
        presenter(reference, page);
        return FICHE;
    }

    private OperationVue presenterOperation(String reference, Model page) {
        OperationVue vue = operations.fiche(reference);
        page.addAttribute("operation", vue);
        page.addAttribute("produits", Produit.values());
        page.addAttribute("financeurs", Financeur.values());
        page.addAttribute("postes", operations.postesEnVigueur());
        return vue;
    }

    private AvenantVu presenter(String reference, Model page) {
        AvenantVu vu = avenants.fiche(reference);
        page.addAttribute("avenant", vu);
        page.addAttribute("decidable", avenants.peutDecider(vu));
        return vu;
    }
}
