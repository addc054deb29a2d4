package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.EtablissementVu;
import fr.actionlogement.convention.bailleurs.bailleur.Etablissements;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.Refus;
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

/** Forms of the establishments of a landlord; they are listed on its page. */
@Controller
@RequestMapping("/bailleurs/bailleurs/{siren}/etablissements")
@Acces(Niveau.GESTION)
class EtablissementController {

    private static final String FORMULAIRE = "bailleurs/bailleur/etablissement";

    private final Etablissements etablissements;
    private final Bailleurs bailleurs;

    EtablissementController(Etablissements etablissements, Bailleurs bailleurs) {
        this.etablissements = etablissements;
        this.bailleurs = bailleurs;
    }

    @GetMapping("/nouveau")
    String nouveau(@PathVariable Siren siren, Model page) {
        presenter(siren, null, null, page);
        page.addAttribute("formulaire", new InscriptionDEtablissement(null, "", null, "", null, null));
        return FORMULAIRE;
    }

    @PostMapping
    String inscrire(
            @PathVariable Siren siren,
            @Valid @ModelAttribute("formulaire") InscriptionDEtablissement formulaire,
            BindingResult erreurs,
            Model page) {
        presenter(siren, null, null, page);
        return faire(siren, erreurs, () -> etablissements.inscrire(siren, formulaire.siret(), formulaire.saisie()));
    }

    @GetMapping("/{siret}")
    String modifier(@PathVariable Siren siren, @PathVariable Siret siret, Model page) {
        EtablissementVu vu = etablissements.fiche(siren, siret);
        presenter(siren, siret, vu.version(), page);
        page.addAttribute(
                "formulaire",
                new InscriptionDEtablissement(
                        siret, vu.libelle(), vu.siege(), vu.adresse(), vu.commune(), vu.fermeLe()));
        return FORMULAIRE;
    }

    @PostMapping("/{siret}")
    String corriger(
            @PathVariable Siren siren,
            @PathVariable Siret siret,
            @RequestParam int version,
            @Valid @ModelAttribute("formulaire") InscriptionDEtablissement formulaire,
            BindingResult erreurs,
            Model page) {
        etablissements.fiche(siren, siret);
        presenter(siren, siret, version, page);
        return faire(
                siren,
                erreurs,
                () -> etablissements.corriger(siren, siret, formulaire.saisie(), new VersionLue(version)));
    }

    private void presenter(Siren siren, @Nullable Siret siret, @Nullable Integer version, Model page) {
        page.addAttribute("bailleur", bailleurs.fiche(siren));
        page.addAttribute("etablissement", siret);
        page.addAttribute("version", version);
    }

    private static String faire(Siren siren, BindingResult erreurs, Runnable acte) {
        if (erreurs.hasErrors()) {
            return FORMULAIRE;
        }
        try {
            acte.run();
            return "redirect:/bailleurs/bailleurs/" + siren;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return FORMULAIRE;
        }
    }
}
