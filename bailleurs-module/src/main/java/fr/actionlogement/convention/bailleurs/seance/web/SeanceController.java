package fr.actionlogement.convention.bailleurs.seance.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.seance.CriteresDeSeance;
import fr.actionlogement.convention.bailleurs.seance.SeanceSaisie;
import fr.actionlogement.convention.bailleurs.seance.SeanceVue;
import fr.actionlogement.convention.bailleurs.seance.Seances;
import fr.actionlogement.convention.bailleurs.seance.StatutDeSeance;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.AdresseDeListe;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of committee sessions: list, open, agenda. Deciding is {@code TenueController}'s. */
@Controller
@RequestMapping("/bailleurs/seances")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class SeanceController {

    private static final String LISTE = "/bailleurs/seances";
    private static final String NOUVELLE = "bailleurs/seance/nouvelle";

    private final Seances seances;
    private final UtilisateurCourant utilisateur;
    private final Formats formats;

    SeanceController(Seances seances, UtilisateurCourant utilisateur, Formats formats) {
        this.seances = seances;
        this.utilisateur = utilisateur;
        this.formats = formats;
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    String lister(@Valid @ModelAttribute("criteres") CriteresDeSeance criteres, Model page) {
        PageDe<SeanceVue> lues = seances.lister(criteres);
        page.addAttribute("seances", lues.elements());
        page.addAttribute(
                "pagination", lues.autour(AdresseDeListe.de(LISTE), "séance", "séances", formats.nombre(lues.total())));
        return "bailleurs/seance/liste";
    }

    @GetMapping("/nouvelle")
    String nouvelle(Model page) {
        page.addAttribute("formulaire", new SeanceSaisie("", null));
        return NOUVELLE;
    }

    @PostMapping
    String ouvrir(@Valid @ModelAttribute("formulaire") SeanceSaisie formulaire, BindingResult erreurs) {
        return new Soumission(erreurs)
                .tenter(
                        () -> "redirect:" + LISTE + "/"
                                + seances.ouvrir(formulaire).reference(),
                        () -> NOUVELLE);
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    String fiche(@PathVariable String reference, Model page) {
        SeanceVue vue = seances.fiche(reference);
        boolean preparee = vue.statut() == StatutDeSeance.PREPAREE;
        page.addAttribute("seance", vue);
        page.addAttribute("preparable", preparee && aUnDe(Niveau.GESTION, Niveau.CONTROLE));
        page.addAttribute(
                "tenable",
                preparee
                        && !vue.points().isEmpty()
                        && aUnDe(Niveau.CONTROLE, Niveau.COMITE)
                        && !utilisateur.identifiant().equals(vue.prepareePar()));
        return "bailleurs/seance/fiche";
    }

    @PostMapping("/{reference}/retrait")
    String retirer(
            @PathVariable String reference,
            @RequestParam String operation,
            @RequestParam int version,
            RedirectAttributes suite) {
        seances.retirer(reference, operation, new VersionLue(version));
        suite.addFlashAttribute("message", "Opération retirée de l’ordre du jour.");
        return "redirect:" + LISTE + "/" + reference;
    }

    @PostMapping("/{reference}/annuler")
    String annuler(@PathVariable String reference, @RequestParam int version, RedirectAttributes suite) {
        seances.annuler(reference, new VersionLue(version));
        suite.addFlashAttribute("message", "Séance annulée.");
        return "redirect:" + LISTE;
    }

    private boolean aUnDe(Niveau un, Niveau autre) {
        return utilisateur.a(un, "bailleurs") || utilisateur.a(autre, "bailleurs");
    }
}
