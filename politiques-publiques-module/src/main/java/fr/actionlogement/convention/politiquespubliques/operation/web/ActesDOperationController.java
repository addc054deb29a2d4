package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.operation.Factures;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.Operations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The acts on an operation, each read again before it is done. */
@Controller
@RequestMapping("/politiques/operations/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class ActesDOperationController {

    private final Operations operations;
    private final Factures factures;
    private final PagesDesOperations pages;

    ActesDOperationController(Operations operations, Factures factures, PagesDesOperations pages) {
        this.operations = operations;
        this.factures = factures;
        this.pages = pages;
    }

    @GetMapping({"/deposer", "/valider"})
    String relire(@PathVariable String reference, HttpServletRequest requete, Model page) {
        page.addAttribute("formulaire", new SansSaisie());
        return page(reference, acte(requete), page);
    }

    @GetMapping({"/renvoyer", "/abandonner"})
    @Acces(Niveau.CONTROLE)
    String motiver(@PathVariable String reference, HttpServletRequest requete, Model page) {
        page.addAttribute("formulaire", new MotifForm(null));
        return page(reference, acte(requete), page);
    }

    @GetMapping("/achever")
    String preparerAchevement(@PathVariable String reference, Model page) {
        OperationVue operation = operations.une(reference);
        page.addAttribute("formulaire", new AchevementForm(null, operation.prevus(), operation.salaries(), null, null));
        return page(reference, "achever", page);
    }

    @GetMapping("/facturer")
    @Acces(Niveau.GESTION)
    String preparerFacture(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new FactureForm(null, null, null, null, null));
        return page(reference, "facturer", page);
    }

    @PostMapping("/deposer")
    @Acces(Niveau.GESTION)
    String deposer(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "deposer", erreurs, page, () -> operations.deposer(reference));
    }

    @PostMapping("/valider")
    @Acces(Niveau.CONTROLE)
    String valider(
            @PathVariable String reference,
            @ModelAttribute("formulaire") SansSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "valider", erreurs, page, () -> operations.valider(reference));
    }

    @PostMapping("/renvoyer")
    @Acces(Niveau.CONTROLE)
    String renvoyer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm motif,
            BindingResult erreurs,
            Model page) {
        return faire(
                reference,
                "renvoyer",
                erreurs,
                page,
                () -> operations.renvoyer(reference, Objects.requireNonNull(motif.motif())));
    }

    @PostMapping("/abandonner")
    @Acces(Niveau.CONTROLE)
    String abandonner(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") MotifForm motif,
            BindingResult erreurs,
            Model page) {
        return faire(
                reference,
                "abandonner",
                erreurs,
                page,
                () -> operations.abandonner(reference, Objects.requireNonNull(motif.motif())));
    }

    @PostMapping("/achever")
    String achever(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") AchevementForm achevement,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "achever", erreurs, page, () -> operations.achever(reference, achevement.commande()));
    }

    @PostMapping("/facturer")
    @Acces(Niveau.GESTION)
    String facturer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") FactureForm facture,
            BindingResult erreurs,
            Model page) {
        return faire(reference, "facturer", erreurs, page, () -> factures.enregistrer(reference, facture.commande()));
    }

    private String faire(String reference, String acte, BindingResult erreurs, Model page, Runnable verbe) {
        if (!erreurs.hasErrors()) {
            try {
                verbe.run();
                return "redirect:/politiques/operations/" + reference;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return page(reference, acte, page);
    }

    private String page(String reference, String acte, Model page) {
        page.addAttribute("acte", pages.de(operations.une(reference), acte));
        return "politiques/acte";
    }

    private static String acte(HttpServletRequest requete) {
        String chemin = requete.getRequestURI();
        return chemin.substring(chemin.lastIndexOf('/') + 1);
    }

    /** An act that asks for nothing more than its confirmation. */
    record SansSaisie() {}

    /** Why. */
    record MotifForm(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500) @Nullable
            String motif) {}
}
