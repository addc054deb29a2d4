package fr.actionlogement.convention.politiquespubliques.suivi.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.carte.Carte;
import fr.actionlogement.convention.common.carte.Cartes;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.DroitsSurLesAppels;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.appel.FiltreDAppels;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import fr.actionlogement.convention.politiquespubliques.suivi.SuiviDeProgramme;
import fr.actionlogement.convention.politiquespubliques.suivi.SuiviDesProgrammes;
import java.util.HashMap;
import java.util.Map;
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
    private final Enveloppes enveloppes;
    private final Cartes cartes;

    SuiviController(
            SuiviDesProgrammes suivi,
            Programmes programmes,
            Conventions conventions,
            AppelsDeFonds appels,
            DroitsSurLesAppels droits,
            Enveloppes enveloppes,
            Cartes cartes) {
        this.enveloppes = enveloppes;
        this.cartes = cartes;
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
        page.addAttribute("carte", verse());
        return "politiques/accueil";
    }

    private Carte verse() {
        Map<Departement, Montant> verses = new HashMap<>();
        Montant nonLocalise = Montant.ZERO;
        for (SoldeTerritorial solde : enveloppes.parDepartement("POLITIQUES", ADate.MAINTENANT)) {
            if (solde.departement() == null) {
                nonLocalise = solde.verse();
            } else {
                verses.put(solde.departement(), solde.verse());
            }
        }
        return cartes.montants("Versé par département", verses, nonLocalise, departement -> null);
    }

    @GetMapping("/programmes")
    String lister(Model page) {
        page.addAttribute("suivis", suivi.tous());
        return "politiques/programmes";
    }

    @GetMapping("/programmes/{code}")
    String lire(@PathVariable String code, Model page) {
        SuiviDeProgramme lu = suivi.un(code);
        page.addAttribute("suivi", lu);
        page.addAttribute("carte", suivi.carte(lu));
        page.addAttribute("produit", suivi.produit(code));
        page.addAttribute("faits", programmes.faits(code));
        page.addAttribute("conventions", conventions.duProgramme(code));
        page.addAttribute("appels", appels.page(new FiltreDAppels(code, null, null, null, null, null)));
        return "politiques/programme";
    }
}
