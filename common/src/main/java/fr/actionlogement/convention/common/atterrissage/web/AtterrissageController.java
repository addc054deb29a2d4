package fr.actionlogement.convention.common.atterrissage.web;

import fr.actionlogement.convention.common.atterrissage.interne.Atterrissage;
import fr.actionlogement.convention.common.atterrissage.interne.Atterrissages;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the convention will land. */
@Controller
@Acces(Niveau.LECTURE)
class AtterrissageController {

    private final Atterrissages atterrissages;

    AtterrissageController(Atterrissages atterrissages) {
        this.atterrissages = atterrissages;
    }

    @GetMapping("/atterrissage")
    String atterrissage(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        ADate date = new ADate(au, connu);
        page.addAttribute("date", date);
        page.addAttribute("atterrissage", atterrissages.au(date));
        page.addAttribute("methode", Atterrissage.METHODE);
        return "common/atterrissage/atterrissage";
    }
}
