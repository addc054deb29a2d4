package fr.actionlogement.convention.common.atterrissage.web;

import fr.actionlogement.convention.common.atterrissage.interne.Atterrissage;
import fr.actionlogement.convention.common.atterrissage.interne.Atterrissages;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The landing for programs. */
@RestController
@RequestMapping("/api/pilotage/atterrissage")
@Acces(Niveau.LECTURE)
class AtterrissageApi {

    private final Atterrissages atterrissages;

    AtterrissageApi(Atterrissages atterrissages) {
        this.atterrissages = atterrissages;
    }

    @GetMapping
    Atterrissage atterrissage(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return atterrissages.au(new ADate(au, connu));
    }
}
