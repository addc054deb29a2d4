package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.aide.Evenement;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.Attributions;
import fr.actionlogement.convention.salaries.relogement.EtatDOffre;
import fr.actionlogement.convention.salaries.relogement.OffreVue;
import fr.actionlogement.convention.salaries.relogement.SaisieDOffre;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the dwellings offered: list, opening, candidates, commission, answers, lease. */
@Controller
@RequestMapping("/salaries/relogements/offres")
@Acces(Niveau.LECTURE)
class OffresController {

    private static final String ICI = "/salaries/relogements/offres";
    private static final String ACTES =
            "/{reference}/{acte:candidatures|commission|accord|refus|silence|bail|reddition}";

    private final Attributions attributions;
    private final Journal journal;
    private final Formats formats;

    OffresController(Attributions attributions, Journal journal, Formats formats) {
        this.attributions = attributions;
        this.journal = journal;
        this.formats = formats;
    }

    @GetMapping
    String liste(
            @RequestParam(required = false) @Nullable EtatDOffre etat,
            @RequestParam(required = false) @Nullable Long apres,
            Model page) {
        Extrait<OffreVue> lues = attributions.lister(etat, apres);
        page.addAttribute("etat", etat);
        page.addAttribute("etats", EtatDOffre.values());
        page.addAttribute("offres", lues.elements());
        page.addAttribute(
                "pagination",
                lues.liens(
                        AdresseDeListe.de(ICI).avec("etat", etat),
                        apres == null,
                        lues.enTexte(formats, "offre", "offres")));
        return "salaries/relogement/offres";
    }

    @GetMapping("/nouvelle")
    @Acces(Niveau.GESTION)
    String preparer(@RequestParam(required = false) @Nullable String droit, Model page) {
        page.addAttribute("formulaire", new SaisieDOffre(droit, null));
        return "salaries/relogement/offre-saisie";
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String ouvrir(@Valid @ModelAttribute("formulaire") SaisieDOffre formulaire, BindingResult erreurs) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + ICI + "/" + attributions.ouvrir(formulaire).reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return "salaries/relogement/offre-saisie";
    }

    @GetMapping("/{reference}")
    String offre(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new OffreForm(null, null, null, null, null, null));
        return montrer(reference, page);
    }

    @PostMapping(ACTES)
    @Acces(Niveau.GESTION)
    String agir(
            @PathVariable String reference,
            @PathVariable String acte,
            @Valid @ModelAttribute("formulaire") OffreForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                executer(reference, acte, formulaire);
                return "redirect:" + ICI + "/" + reference;
            } catch (Refus refus) {
                if (refus.statut() == 404) {
                    throw refus;
                }
                refus.reporterDans(erreurs);
            }
        }
        return montrer(reference, page);
    }

    private void executer(String reference, String acte, OffreForm f) {
        switch (acte) {
            case "candidatures" -> attributions.positionner(reference, f.version(), f.texte(f.demande(), "demande"));
            case "commission" ->
                attributions.statuer(
                        reference, f.version(), f.jour(), f.derogation(), f.decisions(attributions.lire(reference)));
            case "accord" -> attributions.accepter(reference, f.version());
            case "refus" -> attributions.refuser(reference, f.version(), f.texte(f.motif(), "motif"));
            case "silence" -> attributions.constaterLeSilence(reference);
            case "bail" -> attributions.signer(reference, f.version(), f.jour());
            case "reddition" -> attributions.rendre(reference, f.version(), f.texte(f.motif(), "motif"));
            default -> throw new Introuvable("Cet acte n’existe pas.");
        }
    }

    private String montrer(String reference, Model page) {
        page.addAttribute("offre", attributions.lire(reference));
        page.addAttribute("evenements", Evenement.de(journal.chronologie(reference)));
        return "salaries/relogement/offre";
    }
}
