package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Introuvable;
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

/** The acts on visas, contracts, claims, debts and costs, each confirmed on a page that shows what is about to be done. */
@Controller
@RequestMapping("/salaries/visale")
class ActesController {

    private static final String GESTION = "/{objet:visas|contrats|sinistres|creances}/{reference}/"
            + "{acte:complement|reprise|certification|refus|acceptation|signature|resiliation|annulation|instruction"
            + "|decheance|validation|renonciation|echeancier|encaissement|contentieux|perte}";
    private static final String DECISION =
            "/{objet:sinistres|frais}/{reference}/{acte:quittance|indemnisation|paiement|refus-des-frais}";
    private static final String CONTROLE = "/{objet:creances}/{reference}/{acte:approbation|rejet}";

    private final ExecutionDesActes actes;
    private final PageDActe page;

    ActesController(ExecutionDesActes actes, PageDActe page) {
        this.actes = actes;
        this.page = page;
    }

    @GetMapping(GESTION)
    @Acces(Niveau.GESTION)
    String confirmerLaGestion(
            @PathVariable String objet, @PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(objet, reference, acte, modele);
    }

    @PostMapping(GESTION)
    @Acces(Niveau.GESTION)
    String gerer(
            @PathVariable String objet,
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm formulaire,
            BindingResult erreurs,
            Model modele) {
        return faire(objet, reference, acte, formulaire, erreurs, modele);
    }

    @GetMapping(DECISION)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String confirmerLaDecision(
            @PathVariable String objet, @PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(objet, reference, acte, modele);
    }

    @PostMapping(DECISION)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String decider(
            @PathVariable String objet,
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm formulaire,
            BindingResult erreurs,
            Model modele) {
        return faire(objet, reference, acte, formulaire, erreurs, modele);
    }

    @GetMapping(CONTROLE)
    @Acces(Niveau.CONTROLE)
    String confirmerLaPerte(
            @PathVariable String objet, @PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(objet, reference, acte, modele);
    }

    @PostMapping(CONTROLE)
    @Acces(Niveau.CONTROLE)
    String deciderDeLaPerte(
            @PathVariable String objet,
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm formulaire,
            BindingResult erreurs,
            Model modele) {
        return faire(objet, reference, acte, formulaire, erreurs, modele);
    }

    private String confirmer(String objet, String reference, String acte, Model modele) {
        modele.addAttribute("formulaire", new ActeForm(null, null, null, null, null, null));
        return page.montrer(lu(objet, acte), reference, modele);
    }

    private String faire(
            String objet, String reference, String acte, ActeForm formulaire, BindingResult erreurs, Model modele) {
        ActeDeVisale quoi = lu(objet, acte);
        formulaire.completer(quoi, erreurs);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            actes.executer(quoi, reference, formulaire);
                            return "redirect:" + PageDActe.retour(quoi, reference);
                        },
                        () -> page.montrer(quoi, reference, modele));
    }

    private static ActeDeVisale lu(String objet, String chemin) {
        ActeDeVisale acte = ActeDeVisale.de(chemin);
        if (!acte.objet().equals(objet)) {
            throw new Introuvable("Cet acte n’existe pas ici.");
        }
        return acte;
    }
}
