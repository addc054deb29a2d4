package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.FusionSaisie;
import fr.actionlogement.convention.bailleurs.bailleur.FusionVue;
import fr.actionlogement.convention.bailleurs.bailleur.Fusions;
import fr.actionlogement.convention.bailleurs.bailleur.StatutDeFusion;
import fr.actionlogement.convention.bailleurs.echange.DecisionForm;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.Soumission;
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

/** Pages of the merges of landlords: likely doubles, proposal, decision; and the history of a landlord. */
@Controller
@RequestMapping("/bailleurs")
@Acces(Niveau.LECTURE)
class FusionController {

    private static final int LIMITE = 100;
    private static final String FORMULAIRE = "bailleurs/bailleur/fusion-formulaire";
    private static final String FUSION = "bailleurs/bailleur/fusion";

    private final Fusions fusions;
    private final Bailleurs bailleurs;
    private final Journal journal;

    FusionController(Fusions fusions, Bailleurs bailleurs, Journal journal) {
        this.fusions = fusions;
        this.bailleurs = bailleurs;
        this.journal = journal;
    }

    @GetMapping("/bailleurs/doublons")
    String doublons(Model page) {
        page.addAttribute("doublons", fusions.doublonsProbables(LIMITE));
        page.addAttribute("fusions", fusions.enAttente(LIMITE));
        return "bailleurs/bailleur/doublons";
    }

    @GetMapping("/bailleurs/{siren}/historique")
    String historique(@PathVariable Siren siren, Model page) {
        page.addAttribute("bailleur", bailleurs.fiche(siren));
        page.addAttribute("evenements", journal.chronologie(Bailleurs.dossier(siren)));
        return "bailleurs/bailleur/historique";
    }

    @GetMapping("/bailleurs/{siren}/fusion")
    @Acces(Niveau.GESTION)
    String nouvelle(@PathVariable Siren siren, @RequestParam(required = false) @Nullable Siren absorbant, Model page) {
        page.addAttribute("bailleur", bailleurs.fiche(siren));
        page.addAttribute("formulaire", new FusionSaisie(absorbant, null, ""));
        return FORMULAIRE;
    }

    @PostMapping("/bailleurs/{siren}/fusion")
    @Acces(Niveau.GESTION)
    String proposer(
            @PathVariable Siren siren,
            @Valid @ModelAttribute("formulaire") FusionSaisie formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("bailleur", bailleurs.fiche(siren));
        if (erreurs.hasErrors()) {
            return FORMULAIRE;
        }
        try {
            return "redirect:/bailleurs/fusions/"
                    + fusions.proposer(siren, formulaire).id();
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return FORMULAIRE;
        }
    }

    @GetMapping("/fusions/{id}")
    String fiche(@PathVariable long id, Model page) {
        presenter(id, page);
        page.addAttribute("formulaire", new DecisionForm(null, 0));
        return FUSION;
    }

    @PostMapping("/fusions/{id}/actes/approuver")
    @Acces(Niveau.CONTROLE)
    String approuver(@PathVariable long id, @RequestParam int version) {
        FusionVue vue = fusions.approuver(id, new VersionLue(version));
        return "redirect:/bailleurs/bailleurs/" + vue.absorbe();
    }

    @PostMapping("/fusions/{id}/actes/rejeter")
    @Acces(Niveau.CONTROLE)
    String rejeter(
            @PathVariable long id,
            @Valid @ModelAttribute("formulaire") DecisionForm formulaire,
            BindingResult erreurs,
            Model page) {
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            fusions.rejeter(id, formulaire.motif(), new VersionLue(formulaire.version()));
                            return "redirect:/bailleurs/fusions/" + id;
                        },
                        () -> {
                            presenter(id, page);
                            return FUSION;
                        });
    }

    private void presenter(long id, Model page) {
        FusionVue vue = fusions.fiche(id);
        page.addAttribute("fusion", vue);
        page.addAttribute("aDecider", vue.statut() == StatutDeFusion.PROPOSEE);
    }
}
