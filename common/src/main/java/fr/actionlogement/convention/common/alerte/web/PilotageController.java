package fr.actionlogement.convention.common.alerte.web;

import fr.actionlogement.convention.common.alerte.interne.AlerteVue;
import fr.actionlogement.convention.common.alerte.interne.Alertes;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The alerts, and the ways to everything that steers. */
@Controller
@Acces(Niveau.LECTURE)
class PilotageController {

    private final Alertes alertes;

    PilotageController(Alertes alertes) {
        this.alertes = alertes;
    }

    @GetMapping("/pilotage")
    String pilotage(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        ADate date = new ADate(au, connu);
        page.addAttribute("date", date);
        page.addAttribute("alertes", alertes.au(date));
        return "common/alerte/pilotage";
    }

    @GetMapping("/api/pilotage/alertes")
    @ResponseBody
    List<AlerteVue> alertes(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return alertes.au(new ADate(au, connu));
    }
}
