package fr.actionlogement.convention.common.objectif.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The targets' page: recorded here, expected on the trajectory, published elsewhere. */
@Controller
@Acces(Niveau.LECTURE)
class ObjectifController {

    private final Objectifs objectifs;

    ObjectifController(Objectifs objectifs) {
        this.objectifs = objectifs;
    }

    @GetMapping("/objectifs")
    String objectifs(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model modele) {
        modele.addAttribute("objectifs", objectifs.tous(au, connu));
        modele.addAttribute("date", new ADate(au, connu));
        return "common/objectif/objectifs";
    }
}
