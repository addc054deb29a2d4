package fr.actionlogement.convention.politiquespubliques.calendrier.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.calendrier.AppelAttendu;
import fr.actionlogement.convention.politiquespubliques.calendrier.Calendrier;
import fr.actionlogement.convention.politiquespubliques.calendrier.MoisDeTresorerie;
import fr.actionlogement.convention.politiquespubliques.calendrier.Retard;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques/calendrier")
@Acces(Niveau.LECTURE)
class CalendrierApi {

    private final Calendrier calendrier;

    CalendrierApi(Calendrier calendrier) {
        this.calendrier = calendrier;
    }

    @GetMapping("/appels")
    List<AppelAttendu> attendus() {
        return calendrier.attendus();
    }

    @GetMapping("/tresorerie")
    List<MoisDeTresorerie> tresorerie() {
        return calendrier.tresorerie();
    }

    @GetMapping("/retards")
    List<Retard> retards() {
        return calendrier.retards();
    }
}
