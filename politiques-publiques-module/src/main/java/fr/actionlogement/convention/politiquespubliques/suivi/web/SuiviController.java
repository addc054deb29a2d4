package fr.actionlogement.convention.politiquespubliques.suivi.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.CartesDesEnveloppes;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.DroitsSurLesAppels;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.appel.FiltreDAppels;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import fr.actionlogement.convention.politiquespubliques.suivi.SuiviDeProgramme;
import fr.actionlogement.convention.politiquespubliques.suivi.SuiviDesProgrammes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/politiques")
@Acces(Niveau.LECTURE)
class SuiviController {

    /** Calls shown on the page of a programme; its list has them all. */
    private static final int DERNIERS = 10;

    private final SuiviDesProgrammes suivi;
    private final Programmes programmes;
    private final Conventions conventions;
    private final AppelsDeFonds appels;
    private final DroitsSurLesAppels droits;
    private final CartesDesEnveloppes cartes;

    SuiviController(
            SuiviDesProgrammes suivi,
            Programmes programmes,
            Conventions conventions,
            AppelsDeFonds appels,
            DroitsSurLesAppels droits,
            CartesDesEnveloppes cartes) {
        this.cartes = cartes;
        this.suivi = suivi;
        this.programmes = programmes;
        this.conventions = conventions;
        this.appels = appels;
        this.droits = droits;
    }

    @GetMapping
    String accueil(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        ADate date = new ADate(au, connu);
        page.addAttribute("date", date);
        page.addAttribute("axe", suivi.axe(date));
        page.addAttribute("suivis", suivi.tous(date));
        page.addAttribute("etats", Etat.values());
        page.addAttribute("nombres", suivi.parEtat());
        page.addAttribute("creer", droits.creer());
        page.addAttribute("carte", cartes.verse("POLITIQUES", date));
        return "politiques/accueil";
    }

    @GetMapping("/programmes")
    String lister(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        ADate date = new ADate(au, connu);
        page.addAttribute("date", date);
        page.addAttribute("suivis", suivi.tous(date));
        return "politiques/programmes";
    }

    @GetMapping("/programmes/{code}")
    String lire(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        ADate date = new ADate(au, connu);
        SuiviDeProgramme lu = suivi.un(code, date);
        page.addAttribute("date", date);
        page.addAttribute("suivi", lu);
        page.addAttribute("carte", suivi.carte(date.estMaintenant() ? lu : suivi.un(code, ADate.MAINTENANT)));
        page.addAttribute("produit", suivi.produit(lu));
        page.addAttribute("faits", programmes.faits(code));
        page.addAttribute("conventions", conventions.duProgramme(code));
        FiltreDAppels siens = new FiltreDAppels(code, null, null, null, null, null);
        page.addAttribute(
                "appels", appels.page(siens).appels().stream().limit(DERNIERS).toList());
        return "politiques/programme";
    }
}
