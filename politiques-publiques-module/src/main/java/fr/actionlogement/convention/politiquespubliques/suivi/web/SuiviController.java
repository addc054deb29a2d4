package fr.actionlogement.convention.politiquespubliques.suivi.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.DroitsSurLesAppels;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.appel.FiltreDAppels;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import fr.actionlogement.convention.politiquespubliques.suivi.SuiviDesProgrammes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/politiques")
@Acces(Niveau.LECTURE)
class SuiviController {

    private final SuiviDesProgrammes suivi;
    private final Programmes programmes;
    private final Conventions conventions;
    private final AppelsDeFonds appels;
    private final DroitsSurLesAppels droits;

    SuiviController(
            SuiviDesProgrammes suivi,
            Programmes programmes,
            Conventions conventions,
            AppelsDeFonds appels,
            DroitsSurLesAppels droits) {
        this.suivi = suivi;
        this.programmes = programmes;
        this.conventions = conventions;
        this.appels = appels;
        this.droits = droits;
    }

    @GetMapping
    String accueil(Model page) {
        page.addAttribute("axe", suivi.axe());
        page.addAttribute("suivis", suivi.tous());
        page.addAttribute("etats", Etat.values());
        page.addAttribute("nombres", suivi.parEtat());
        page.addAttribute("creer", droits.creer());
        return "politiques/accueil";
    }

    @GetMapping("/programmes")
    String lister(Model page) {
        page.addAttribute("suivis", suivi.tous());
        return "politiques/programmes";
    }

    @GetMapping("/programmes/{code}")
    String lire(@PathVariable String code, Model page) {
        page.addAttribute("suivi", suivi.un(code));
        page.addAttribute("faits", programmes.faits(code));
        page.addAttribute("conventions", conventions.duProgramme(code));
        page.addAttribute("appels", appels.page(new FiltreDAppels(code, null, null, null, null)));
        return "politiques/programme";
    }
}
