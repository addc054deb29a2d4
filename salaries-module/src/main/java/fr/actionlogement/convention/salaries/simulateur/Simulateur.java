package fr.actionlogement.convention.salaries.simulateur;

import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tries a situation on every product at once; nothing is stored and nobody is named. */
@Service
public class Simulateur {

    private static final List<Conclusion> ORDRE =
            List.of(Conclusion.ELIGIBLE, Conclusion.INDECIDABLE, Conclusion.NON_ELIGIBLE);

    private final Eligibilite eligibilite;
    private final Clock horloge;

    Simulateur(Eligibilite eligibilite, Clock horloge) {
        this.eligibilite = eligibilite;
        this.horloge = horloge;
    }

    /**
     * Every product, by the rules of the day asked for.
     *
     * @throws fr.actionlogement.convention.common.web.RegleNonRespectee when the situation cannot be, whatever the rules
     */
    public Reponse simuler(Question question) {
        LocalDate le = question.le() == null ? LocalDate.now(horloge) : question.le();
        List<Avis> avis = eligibilite.tous(question.situation(), le).stream()
                .sorted(Comparator.comparingInt(Simulateur::rang))
                .toList();
        return new Reponse(le, avis);
    }

    private static int rang(Avis avis) {
        return 10 * ORDRE.indexOf(avis.conclusion()) + (avis.manque("GUICHET") ? 1 : 0);
    }
}
