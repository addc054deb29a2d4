package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.salaries.aide.Decisions;
import fr.actionlogement.convention.salaries.aide.MobiliJeunes;
import fr.actionlogement.convention.salaries.aide.Termes;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The acts on a file, each confirmed on a page that shows what is about to be done. */
@Controller
@RequestMapping("/salaries/mobili-jeune/{reference}")
class ActeController {

    private static final String GESTION = "/{acte:deposer|instruire|abandonner|solder}";
    private static final String DECISION = "/{acte:accorder|refuser}";
    private static final String TERME = "/termes/{rang}/{acte:certifier|payer}";

    private final MobiliJeunes demandes;
    private final Decisions decisions;
    private final Termes termes;
    private final PageDeConfirmation page;

    ActeController(MobiliJeunes demandes, Decisions decisions, Termes termes, PageDeConfirmation page) {
        this.demandes = demandes;
        this.decisions = decisions;
        this.termes = termes;
        this.page = page;
    }

    @GetMapping(GESTION)
    @Acces(Niveau.GESTION)
    String confirmerLaGestion(@PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(reference, null, acte, modele);
    }

    @PostMapping(GESTION)
    @Acces(Niveau.GESTION)
    String gerer(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ConfirmationForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, null, acte, f, erreurs, modele);
    }

    @GetMapping(DECISION)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String confirmerLaDecision(@PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(reference, null, acte, modele);
    }

    @PostMapping(DECISION)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String decider(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ConfirmationForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, null, acte, f, erreurs, modele);
    }

    @GetMapping("/termes/{rang}/demander")
    @Acces(Niveau.GESTION)
    String confirmerLaDemande(@PathVariable String reference, @PathVariable int rang, Model modele) {
        return confirmer(reference, rang, "demander", modele);
    }

    @PostMapping("/termes/{rang}/demander")
    @Acces(Niveau.GESTION)
    String demander(
            @PathVariable String reference,
            @PathVariable int rang,
            @Valid @ModelAttribute("formulaire") ConfirmationForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, rang, "demander", f, erreurs, modele);
    }

    @GetMapping(TERME)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String confirmerLeTerme(
            @PathVariable String reference, @PathVariable int rang, @PathVariable String acte, Model modele) {
        return confirmer(reference, rang, acte, modele);
    }

    @PostMapping(TERME)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String payer(
            @PathVariable String reference,
            @PathVariable int rang,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ConfirmationForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, rang, acte, f, erreurs, modele);
    }

    private String confirmer(String reference, @Nullable Integer rang, String acte, Model modele) {
        modele.addAttribute("formulaire", new ConfirmationForm(null, null, null, null));
        return page.montrer(reference, rang, acte, modele);
    }

    private String faire(
            String reference,
            @Nullable Integer rang,
            String acte,
            ConfirmationForm f,
            BindingResult erreurs,
            Model modele) {
        ActeDeDossier quoi = ActeDeDossier.de(acte);
        if (quoi.estMotive() && f.motifOuVide().isEmpty()) {
            erreurs.rejectValue("motif", "obligatoire", "Indiquez le motif.");
        }
        if (f.version() == null) {
            erreurs.reject("version-absente", "Rechargez la page : elle ne dit plus quelle version vous avez lue.");
        }
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            executer(quoi, reference, rang == null ? 0 : rang, f);
                            return "redirect:/salaries/aides/" + reference;
                        },
                        () -> page.montrer(reference, rang, acte, modele));
    }

    private void executer(ActeDeDossier acte, String reference, int rang, ConfirmationForm f) {
        switch (acte) {
            case DEPOSER -> demandes.deposer(reference, f.version());
            case INSTRUIRE -> demandes.instruire(reference, f.version());
            case ACCORDER -> decisions.accorder(reference, f.version(), f.exercice());
            case REFUSER -> demandes.refuser(reference, f.version(), f.motifOuVide());
            case ABANDONNER -> decisions.abandonner(reference, f.version(), f.motifOuVide());
            case SOLDER -> decisions.solder(reference, f.version());
            case DEMANDER -> termes.demander(reference, f.version(), rang, f.quittances() == null ? 0 : f.quittances());
            case CERTIFIER -> termes.certifier(reference, f.version(), rang);
            case PAYER -> termes.payer(reference, f.version(), rang, f.exercice());
        }
    }
}
