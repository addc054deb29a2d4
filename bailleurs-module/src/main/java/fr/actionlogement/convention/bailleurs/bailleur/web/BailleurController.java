package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.CategorieDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.Contacts;
import fr.actionlogement.convention.bailleurs.bailleur.CriteresDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.Etablissements;
import fr.actionlogement.convention.bailleurs.bailleur.FonctionDeContact;
import fr.actionlogement.convention.bailleurs.bailleur.Fusions;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.FicheDepartement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the register of landlords. */
@Controller
@RequestMapping("/bailleurs/bailleurs")
@Acces(Niveau.LECTURE)
class BailleurController {

    private static final String LISTE = "/bailleurs/bailleurs";

    private final Bailleurs bailleurs;
    private final Territoires territoires;
    private final Fusions fusions;
    private final Etablissements etablissements;
    private final Contacts contacts;
    private final Formats formats;

    BailleurController(
            Bailleurs bailleurs,
            Territoires territoires,
            Fusions fusions,
            Etablissements etablissements,
            Contacts contacts,
            Formats formats) {
        this.bailleurs = bailleurs;
        this.territoires = territoires;
        this.fusions = fusions;
        this.etablissements = etablissements;
        this.contacts = contacts;
        this.formats = formats;
    }

    @ModelAttribute("categories")
    Map<String, String> categories() {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(CategorieDeBailleur.values()).forEach(c -> choix.put(c.name(), c.libelle()));
        return choix;
    }

    @ModelAttribute("ouiNon")
    Map<String, String> ouiNon() {
        Map<String, String> choix = new LinkedHashMap<>();
        choix.put("true", "Oui, dans le groupe");
        choix.put("false", "Non, hors du groupe");
        return choix;
    }

    @ModelAttribute("departements")
    Map<String, String> departements() {
        Map<String, String> choix = new LinkedHashMap<>();
        for (FicheDepartement d : territoires.departements()) {
            choix.put(d.code().code(), d.code() + " " + d.nom());
        }
        return choix;
    }

    @GetMapping
    String lister(@Valid @ModelAttribute("criteres") CriteresDeBailleur criteres, Model page) {
        PageDe<BailleurVu> lus = bailleurs.lister(criteres);
        AdresseDeListe adresse = AdresseDeListe.de(LISTE)
                .avec("q", criteres.q())
                .avec("categorie", criteres.categorie())
                .avec("groupe", criteres.groupe())
                .avec("departement", criteres.departement());
        page.addAttribute("bailleurs", lus.elements());
        page.addAttribute("pagination", lus.autour(adresse, "bailleur", "bailleurs", formats.nombre(lus.total())));
        return "bailleurs/bailleur/liste";
    }

    @GetMapping("/{siren}")
    String fiche(@PathVariable Siren siren, Model page) {
        page.addAttribute("bailleur", bailleurs.fiche(siren));
        page.addAttribute("fusions", fusions.de(siren));
        page.addAttribute("etablissements", etablissements.de(siren));
        page.addAttribute("contacts", contacts.de(siren));
        page.addAttribute("fonctions", FonctionDeContact.values());
        return "bailleurs/bailleur/fiche";
    }

    @GetMapping("/nouveau")
    @Acces(Niveau.GESTION)
    String nouveau(Model page) {
        page.addAttribute("formulaire", new InscriptionDeBailleur(null, "", null, null, null));
        return "bailleurs/bailleur/formulaire";
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String inscrire(@Valid @ModelAttribute("formulaire") InscriptionDeBailleur formulaire, BindingResult erreurs) {
        if (erreurs.hasErrors()) {
            return "bailleurs/bailleur/formulaire";
        }
        try {
            return "redirect:" + LISTE + "/"
                    + bailleurs
                            .inscrire(formulaire.siren(), formulaire.saisie())
                            .siren();
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return "bailleurs/bailleur/formulaire";
        }
    }

    @GetMapping("/{siren}/modifier")
    @Acces(Niveau.GESTION)
    String modifier(@PathVariable Siren siren, Model page) {
        BailleurVu vu = bailleurs.fiche(siren);
        page.addAttribute("bailleur", vu);
        page.addAttribute("version", vu.version());
        page.addAttribute(
                "formulaire",
                new InscriptionDeBailleur(
                        siren, vu.nom(), vu.categorie(), vu.groupeActionLogement(), vu.departement()));
        return "bailleurs/bailleur/formulaire";
    }

    @PostMapping("/{siren}")
    @Acces(Niveau.GESTION)
    String corriger(
            @PathVariable Siren siren,
            @RequestParam int version,
            @Valid @ModelAttribute("formulaire") InscriptionDeBailleur formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("bailleur", bailleurs.fiche(siren));
        page.addAttribute("version", version);
        if (erreurs.hasErrors()) {
            return "bailleurs/bailleur/formulaire";
        }
        try {
            bailleurs.corriger(siren, formulaire.saisie(), new VersionLue(version));
            return "redirect:" + LISTE + "/" + siren;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return "bailleurs/bailleur/formulaire";
        }
    }
}
