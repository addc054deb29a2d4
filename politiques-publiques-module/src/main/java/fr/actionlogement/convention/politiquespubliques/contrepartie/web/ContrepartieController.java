package fr.actionlogement.convention.politiquespubliques.contrepartie.web;

import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.politiquespubliques.contrepartie.ContrepartieVue;
import fr.actionlogement.convention.politiquespubliques.contrepartie.Contreparties;
import fr.actionlogement.convention.politiquespubliques.contrepartie.PageDeContreparties;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.EvenementVu;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of counterparts and the page of one; see {@link ActesDeContrepartieController} for the acts. */
@Controller("contrepartiesDesPolitiquesController")
@RequestMapping("/politiques/contreparties")
@Acces(Niveau.LECTURE)
class ContrepartieController {

    private static final String LISTE = "/politiques/contreparties";

    private final Contreparties contreparties;
    private final Journal journal;
    private final Actes actes;

    ContrepartieController(Contreparties contreparties, Journal journal, Actes actes) {
        this.contreparties = contreparties;
        this.journal = journal;
        this.actes = actes;
    }

    @GetMapping
    String lister(
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String apres,
            Model page) {
        String choisie = AdresseDeListe.filtre(convention);
        PageDeContreparties lues = contreparties.page(choisie, AdresseDeListe.filtre(apres));
        page.addAttribute("contreparties", lues.contreparties());
        page.addAttribute(
                "pagination",
                AdresseDeListe.de(LISTE).avec("convention", choisie).apres(lues.suivante()));
        page.addAttribute("convention", choisie);
        page.addAttribute("creer", choisie != null && actes.peut(Niveau.GESTION));
        return "politiques/contrepartie/liste";
    }

    @GetMapping("/{reference}")
    String lire(@PathVariable String reference, Model page) {
        ContrepartieVue vue = contreparties.une(reference);
        page.addAttribute("contrepartie", vue);
        page.addAttribute("constater", contreparties.peutConstater(vue));
        page.addAttribute("retirer", contreparties.peutRetirer(vue));
        page.addAttribute("evenements", EvenementVu.de(journal.chronologie(reference)));
        return "politiques/contrepartie/fiche";
    }
}
