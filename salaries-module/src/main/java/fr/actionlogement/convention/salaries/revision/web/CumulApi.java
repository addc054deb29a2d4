package fr.actionlogement.convention.salaries.revision.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.revision.Cumul;
import fr.actionlogement.convention.salaries.revision.Cumuls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The aids that may run together, on a day. */
@RestController
@RequestMapping("/api/salaries/baremes/cumuls")
@Acces(Niveau.LECTURE)
class CumulApi {

    private final Cumuls cumuls;
    private final Clock horloge;

    CumulApi(Cumuls cumuls, Clock horloge) {
        this.cumuls = cumuls;
        this.horloge = horloge;
    }

    @GetMapping
    List<Cumul> lire(@RequestParam(required = false) @Nullable LocalDate le) {
        return cumuls.au(le == null ? LocalDate.now(horloge) : le);
    }
}
