package fr.actionlogement.convention.salaries.revision.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.revision.Cumuls;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The aids that may run together, on a day. */
@Controller
@Acces(Niveau.LECTURE)
class CumulController {

    private final Cumuls cumuls;
    private final Clock horloge;

    CumulController(Cumuls cumuls, Clock horloge) {
        this.cumuls = cumuls;
        this.horloge = horloge;
    }

    @GetMapping("/salaries/baremes/cumuls")
    String cumuls(@RequestParam(required = false) @Nullable LocalDate le, Model modele) {
        LocalDate jour = le == null ? LocalDate.now(horloge) : le;
        modele.addAttribute("le", jour);
        modele.addAttribute("cumuls", cumuls.au(jour));
        return "salaries/revision/cumuls";
    }
}
