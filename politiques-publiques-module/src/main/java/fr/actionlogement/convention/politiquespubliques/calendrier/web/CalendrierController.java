package fr.actionlogement.convention.politiquespubliques.calendrier.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.calendrier.AppelAttendu;
import fr.actionlogement.convention.politiquespubliques.calendrier.Calendrier;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/politiques")
@Acces(Niveau.LECTURE)
class CalendrierController {

    private final Calendrier calendrier;
    private final Actes actes;

    CalendrierController(Calendrier calendrier, Actes actes) {
        this.calendrier = calendrier;
        this.actes = actes;
    }

    @GetMapping("/calendrier")
    String calendrier(Model page) {
        List<AppelAttendu> attendus = calendrier.attendus();
        page.addAttribute("mois", calendrier.tresorerie());
        page.addAttribute("ecriture", DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH));
        page.addAttribute("attendus", attendus);
        page.addAttribute("aujourdhui", actes.jour());
        return "politiques/calendrier/calendrier";
    }

    @GetMapping("/retards")
    String retards(Model page) {
        page.addAttribute("retards", calendrier.retards());
        return "politiques/calendrier/retards";
    }
}
