package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.Soumission;
import fr.actionlogement.convention.salaries.demande.DemandeVue;
import fr.actionlogement.convention.salaries.demande.Suivi;
import fr.actionlogement.convention.salaries.demande.VersementVu;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The acts on a request, each confirmed on a page that shows what is about to be done. */
@Controller
@RequestMapping("/salaries/demandes/{reference}")
class ActeDeDemandeController {

    private static final String GESTION =
            "/{acte:deposer|completer|instruire|abandonner|offrir|accepter|retracter|expirer|demander|clore|encaisser|anticiper|partir|relancer}";
    private static final String DECISION = "/{acte:accorder|refuser}";
    private static final String CONTROLE = "/{acte:contentieux}";
    private static final String VERSEMENT = "/versements/{rang}/{acte:certifier|payer}";

    private final Suivi suivi;
    private final Actes actes;
    private final PeriodeConvention periode;

    ActeDeDemandeController(Suivi suivi, Actes actes, PeriodeConvention periode) {
        this.suivi = suivi;
        this.actes = actes;
        this.periode = periode;
    }

    @GetMapping(GESTION)
    @Acces(Niveau.GESTION)
    String confirmerLaGestion(@PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(reference, 0, acte, modele);
    }

    @PostMapping(GESTION)
    @Acces(Niveau.GESTION)
    String gerer(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, 0, acte, f, erreurs, modele);
    }

    @GetMapping(DECISION)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String confirmerLaDecision(@PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(reference, 0, acte, modele);
    }

    @PostMapping(DECISION)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String decider(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, 0, acte, f, erreurs, modele);
    }

    @GetMapping(CONTROLE)
    @Acces(Niveau.CONTROLE)
    String confirmerLeControle(@PathVariable String reference, @PathVariable String acte, Model modele) {
        return confirmer(reference, 0, acte, modele);
    }

    @PostMapping(CONTROLE)
    @Acces(Niveau.CONTROLE)
    String controler(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, 0, acte, f, erreurs, modele);
    }

    @GetMapping(VERSEMENT)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String confirmerLeVersement(
            @PathVariable String reference, @PathVariable int rang, @PathVariable String acte, Model modele) {
        return confirmer(reference, rang, acte, modele);
    }

    @PostMapping(VERSEMENT)
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String verser(
            @PathVariable String reference,
            @PathVariable int rang,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") ActeForm f,
            BindingResult erreurs,
            Model modele) {
        return faire(reference, rang, acte, f, erreurs, modele);
    }

    private String confirmer(String reference, int rang, String acte, Model modele) {
        DemandeVue vue = suivi.lire(reference);
        modele.addAttribute("formulaire", ActeForm.vierge(vue.aide().version()));
        return page(vue, rang, acte, modele);
    }

    private String faire(String reference, int rang, String acte, ActeForm f, BindingResult erreurs, Model modele) {
        ActeDeDemande quoi = ActeDeDemande.de(acte);
        Actes.verifier(quoi, f, erreurs);
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            actes.executer(quoi, reference, rang, f);
                            return "redirect:/salaries/demandes/" + reference;
                        },
                        () -> page(suivi.lire(reference), rang, acte, modele));
    }

    private String page(DemandeVue vue, int rang, String chemin, Model modele) {
        String reference = vue.aide().reference();
        modele.addAttribute("vue", vue);
        modele.addAttribute("acte", ActeDeDemande.de(chemin));
        modele.addAttribute("versement", rang == 0 ? null : versement(vue, rang));
        modele.addAttribute(
                "url", "/salaries/demandes/" + reference + (rang == 0 ? "/" : "/versements/" + rang + "/") + chemin);
        modele.addAttribute("exercices", periode.exercicesAChoisir());
        modele.addAttribute("effets", ChoixDeDemande.TOUS.get("effets"));
        return "salaries/demande/acte";
    }

    private static VersementVu versement(DemandeVue vue, int rang) {
        return vue.versements().stream()
                .filter(v -> v.rang() == rang)
                .findFirst()
                .orElseThrow(() -> new Introuvable("L’aide %s n’a pas de versement n° %d."
                        .formatted(vue.aide().reference(), rang)));
    }
}
