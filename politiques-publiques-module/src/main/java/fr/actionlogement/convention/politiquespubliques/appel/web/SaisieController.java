package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.DroitsSurLesAppels;
import fr.actionlogement.convention.politiquespubliques.appel.PreparationDAppel;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Writes and changes a draft. */
@Controller
@RequestMapping("/politiques/appels-de-fonds")
@Acces(Niveau.GESTION)
class SaisieController {

    private static final String SAISIE = "politiques/appel-saisie";
    private static final String DOSSIER = "redirect:/politiques/appels-de-fonds/";

    private final AppelsDeFonds appels;
    private final PreparationDAppel preparation;
    private final DroitsSurLesAppels droits;
    private final Choix choix;

    SaisieController(AppelsDeFonds appels, PreparationDAppel preparation, DroitsSurLesAppels droits, Choix choix) {
        this.appels = appels;
        this.preparation = preparation;
        this.droits = droits;
        this.choix = choix;
    }

    @GetMapping("/nouveau")
    String preparer(
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(required = false) @Nullable String nature,
            Model page) {
        page.addAttribute("formulaire", AppelForm.vide(convention, dossier, nature, choix.exerciceCourant()));
        return page(page, null);
    }

    @PostMapping
    String creer(@Valid @ModelAttribute("formulaire") AppelForm formulaire, BindingResult erreurs, Model page) {
        if (erreurs.hasErrors()) {
            return page(page, null);
        }
        try {
            return DOSSIER + preparation.creer(formulaire.demande());
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return page(page, null);
        }
    }

    @GetMapping("/{reference}/modifier")
    String reprendre(@PathVariable String reference, Model page) {
        AppelVue appel = appels.un(reference);
        if (!droits.sur(appel).modifier()) {
            throw new ConflitDEtat("etat-incompatible", "Seul un brouillon se modifie.");
        }
        page.addAttribute("formulaire", AppelForm.de(appel));
        return page(page, reference);
    }

    @PostMapping("/{reference}/modifier")
    String modifier(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") AppelForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (erreurs.hasErrors()) {
            return page(page, reference);
        }
        try {
            preparation.modifier(
                    reference, Objects.requireNonNullElse(formulaire.version(), -1L), formulaire.demande());
            return DOSSIER + reference;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return page(page, reference);
        }
    }

    private String page(Model page, @Nullable String reference) {
        page.addAttribute("reference", reference);
        page.addAttribute("conventions", choix.conventions());
        page.addAttribute("exercices", choix.exercices());
        page.addAttribute("natures", choix.natures());
        page.addAttribute("dossiers", choix.dossiers());
        return SAISIE;
    }
}
