package fr.actionlogement.convention.bailleurs.synthese.web;

import fr.actionlogement.convention.bailleurs.synthese.CriteresDeSynthese;
import fr.actionlogement.convention.bailleurs.synthese.Synthese;
import fr.actionlogement.convention.bailleurs.synthese.Syntheses;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The views by program. */
@RestController
@Acces(Niveau.LECTURE)
class SyntheseApi {

    private final Syntheses syntheses;

    SyntheseApi(Syntheses syntheses) {
        this.syntheses = syntheses;
    }

    @GetMapping("/api/bailleurs/synthese")
    Synthese synthese(@Valid @ModelAttribute CriteresDeSynthese criteres) {
        return syntheses.etablir(criteres);
    }
}
