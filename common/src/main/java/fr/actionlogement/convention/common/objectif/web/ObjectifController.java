package fr.actionlogement.convention.common.objectif.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.objectif.interne.Trajectoires;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The targets' page: recorded here, expected on the trajectory, published elsewhere. */
@Controller
@Acces(Niveau.LECTURE)
class ObjectifController {

    private final Objectifs objectifs;
    private final Trajectoires trajectoires;

    ObjectifController(Objectifs objectifs, Trajectoires trajectoires) {
        this.objectifs = objectifs;
        this.trajectoires = trajectoires;
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

    @GetMapping("/objectifs/{code}")
    String objectif(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model modele) {
        ObjectifVu objectif = trajectoires.objectif(code, au, connu);
        modele.addAttribute("objectif", objectif);
        modele.addAttribute("points", trajectoires.de(objectif, au, connu));
        modele.addAttribute("date", new ADate(au, connu));
        return "common/objectif/objectif";
    }
}
