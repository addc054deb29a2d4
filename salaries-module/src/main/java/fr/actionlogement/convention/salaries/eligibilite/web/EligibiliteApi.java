package fr.actionlogement.convention.salaries.eligibilite.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries a situation by the rules of a day. */
@RestController
@RequestMapping("/api/salaries/eligibilites")
@Acces(Niveau.LECTURE)
class EligibiliteApi {

    private final Eligibilite eligibilite;
    private final Clock horloge;

    EligibiliteApi(Eligibilite eligibilite, Clock horloge) {
        this.eligibilite = eligibilite;
        this.horloge = horloge;
    }

    @PostMapping("/mobili-jeune")
    Avis essayer(@Valid @RequestBody EssaiMobiliJeune essai) {
        LocalDate le = essai.le() == null ? LocalDate.now(horloge) : essai.le();
        return eligibilite.mobiliJeune(essai.situation(), le);
    }
}
