package fr.actionlogement.convention.common.objectif;

import fr.actionlogement.convention.common.objectif.interne.LectureDesObjectifs;
import fr.actionlogement.convention.common.objectif.interne.Trajectoire;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The targets against their trajectory, at any date. */
@Service
public class Objectifs {

    private final LectureDesObjectifs lecture;
    private final PeriodeConvention periode;
    private final Clock horloge;

    Objectifs(LectureDesObjectifs lecture, PeriodeConvention periode, Clock horloge) {
        this.lecture = lecture;
        this.periode = periode;
        this.horloge = horloge;
    }

    /**
     * Every target in the order of the founding document.
     *
     * @param effet « à la date du », null for today
     * @param connue « tel que connu le », null for all that is recorded
     */
    public List<ObjectifVu> tous(@Nullable LocalDate effet, @Nullable LocalDate connue) {
        LocalDate jour = effet == null ? LocalDate.now(horloge) : effet;
        return lecture.lire(jour, connue, Trajectoire.lineaire(periode, jour));
    }
}
