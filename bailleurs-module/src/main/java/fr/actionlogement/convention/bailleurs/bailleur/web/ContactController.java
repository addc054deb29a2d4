package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.ContactVu;
import fr.actionlogement.convention.bailleurs.bailleur.Contacts;
import fr.actionlogement.convention.bailleurs.bailleur.FonctionDeContact;
import fr.actionlogement.convention.bailleurs.bailleur.SaisieDeContact;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
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

/** Form of one service of a landlord; the services are listed on its page. */
@Controller
@RequestMapping("/bailleurs/bailleurs/{siren}/contacts/{fonction}")
@Acces(Niveau.GESTION)
class ContactController {

    private static final String FORMULAIRE = "bailleurs/bailleur/contact";

    /** The page of a service of which nothing was said carries no version: one that was said since is in conflict. */
    private static final int JAMAIS_VUE = -1;

    private final Contacts contacts;
    private final Bailleurs bailleurs;

    ContactController(Contacts contacts, Bailleurs bailleurs) {
        this.contacts = contacts;
        this.bailleurs = bailleurs;
    }

    @GetMapping
    String lire(@PathVariable Siren siren, @PathVariable String fonction, Model page) {
        FonctionDeContact lue = ContactApi.fonction(fonction);
        ContactVu vu = contacts.chercher(siren, lue).orElse(null);
        presenter(siren, lue, vu == null ? null : vu.version(), page);
        page.addAttribute(
                "formulaire",
                vu == null
                        ? new SaisieDeContact("", null, null)
                        : new SaisieDeContact(vu.service(), vu.courriel(), vu.telephone()));
        return FORMULAIRE;
    }

    @PostMapping
    String enregistrer(
            @PathVariable Siren siren,
            @PathVariable String fonction,
            @RequestParam(required = false) @Nullable Integer version,
            @Valid @ModelAttribute("formulaire") SaisieDeContact formulaire,
            BindingResult erreurs,
            Model page) {
        FonctionDeContact lue = ContactApi.fonction(fonction);
        presenter(siren, lue, version, page);
        if (erreurs.hasErrors()) {
            return FORMULAIRE;
        }
        try {
            contacts.enregistrer(siren, lue, formulaire, new VersionLue(version == null ? JAMAIS_VUE : version));
            return "redirect:/bailleurs/bailleurs/" + siren;
        } catch (Refus refus) {
            refus.reporterDans(erreurs);
            return FORMULAIRE;
        }
    }

    @PostMapping("/retirer")
    String retirer(@PathVariable Siren siren, @PathVariable String fonction, @RequestParam int version) {
        contacts.retirer(siren, ContactApi.fonction(fonction), new VersionLue(version));
        return "redirect:/bailleurs/bailleurs/" + siren;
    }

    private void presenter(Siren siren, FonctionDeContact fonction, @Nullable Integer version, Model page) {
        page.addAttribute("bailleur", bailleurs.fiche(siren));
        page.addAttribute("fonction", fonction);
        page.addAttribute("version", version);
    }
}
