package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.DroitsSurLesAppels;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.appel.FiltreDAppels;
import fr.actionlogement.convention.politiquespubliques.appel.PageDAppels;
import fr.actionlogement.convention.politiquespubliques.dossier.EvenementVu;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of calls and the page of a call. */
@Controller
@RequestMapping("/politiques/appels-de-fonds")
@Acces(Niveau.LECTURE)
class AppelController {

    private final AppelsDeFonds appels;
    private final DroitsSurLesAppels droits;
    private final Programmes programmes;
    private final Choix choix;
    private final Engagements engagements;
    private final Journal journal;

    AppelController(
            AppelsDeFonds appels,
            DroitsSurLesAppels droits,
            Programmes programmes,
            Choix choix,
            Engagements engagements,
            Journal journal) {
        this.appels = appels;
        this.droits = droits;
        this.programmes = programmes;
        this.choix = choix;
        this.engagements = engagements;
        this.journal = journal;
    }

    @GetMapping
    String lister(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable Etat etat,
            @RequestParam(required = false) @Nullable Integer exercice,
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(required = false) @Nullable String apres,
            Model page) {
        FiltreDAppels filtre = new FiltreDAppels(
                AdresseDeListe.filtre(programme),
                etat,
                exercice,
                AdresseDeListe.filtre(convention),
                AdresseDeListe.filtre(dossier),
                AdresseDeListe.filtre(apres));
        PageDAppels lus = appels.page(filtre);
        page.addAttribute("filtre", filtre);
        page.addAttribute("appels", lus);
        page.addAttribute("programmes", choix.programmes());
        page.addAttribute("etats", Etat.values());
        page.addAttribute("exercices", choix.exercices());
        page.addAttribute("pagination", suite(filtre, lus));
        page.addAttribute("creer", droits.creer());
        return "politiques/appels";
    }

    @GetMapping("/{reference}")
    String lire(@PathVariable String reference, Model page) {
        AppelVue appel = appels.un(reference);
        ProgrammeVue programme = programmes.un(appel.programme());
        page.addAttribute("appel", appel);
        page.addAttribute("programme", programme);
        page.addAttribute("prevu", programme.prevoit(appel.exercice().annee()));
        page.addAttribute("commune", choix.commune(appel.commune()));
        page.addAttribute("actes", droits.sur(appel));
        page.addAttribute("payable", droits.payable(appel));
        page.addAttribute("etapes", Etape.de(appel));
        page.addAttribute("ecritures", engagements.ecritures(reference));
        page.addAttribute("evenements", EvenementVu.de(journal.chronologie(reference)));
        return "politiques/appel";
    }

    private static Pagination suite(FiltreDAppels filtre, PageDAppels lus) {
        return AdresseDeListe.de("/politiques/appels-de-fonds")
                .avec("programme", filtre.programme())
                .avec("etat", filtre.etat())
                .avec("exercice", filtre.exercice())
                .avec("convention", filtre.convention())
                .avec("dossier", filtre.dossier())
                .apres(lus.suivante());
    }
}
