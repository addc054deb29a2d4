package fr.actionlogement.convention.bailleurs.production.web;

import fr.actionlogement.convention.bailleurs.production.Productions;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The targets of the axis in three series, on one page. */
@Controller
@Acces(Niveau.LECTURE)
class ObjectifController {

    private final Productions productions;

    ObjectifController(Productions productions) {
        this.productions = productions;
    }

    @GetMapping("/bailleurs/objectifs")
    String objectifs(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate au,
            Model page) {
        page.addAttribute("objectifs", productions.suivre(au));
        page.addAttribute("au", au);
        return "bailleurs/production/objectifs";
    }
}
