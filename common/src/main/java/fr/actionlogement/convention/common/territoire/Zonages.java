package fr.actionlogement.convention.common.territoire;

import fr.actionlogement.convention.common.territoire.interne.ZonagesEnBase;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces the zones of communes from a given day, as the ministry publishes them. The periods of a commune follow one
 * another without gap or overlap: a new one ends the day before the next, and the one before it ends the day before it
 * starts, in whatever order the zonings are taken over.
 *
 * <p>Meant to be called by chunks of about a thousand communes, each in its own transaction.
 */
@Service
public class Zonages {

    private final ZonagesEnBase zonages;

    Zonages(ZonagesEnBase zonages) {
        this.zonages = zonages;
    }

    /** What {@link #remplacer} would do, without writing anything. */
    @Transactional(readOnly = true)
    public BilanDeZonage examiner(LocalDate validDu, Map<CodeCommune, Zone> zones) {
        return zonages.examiner(validDu, zones).bilan();
    }

    /**
     * Gives each commune its zone from that day on. Doing it twice changes nothing.
     *
     * @param validDu first day of the zones
     * @param source the published text and, for an import, its lot: what {@link #annuler} needs to undo it
     * @param zones the zone of each commune
     * @return what was written, and the communes for which nothing was
     */
    @Transactional
    public BilanDeZonage remplacer(LocalDate validDu, String source, Map<CodeCommune, Zone> zones) {
        var examen = zonages.examiner(validDu, zones);
        zonages.ajouter(validDu, source, examen.aEcrire());
        return examen.bilan();
    }

    /**
     * Takes back zones given by {@link #remplacer} with the same day and source, and gives their end back to the periods
     * before them. Call it until it answers 0.
     *
     * @param auPlus how many communes at most in this transaction
     * @return how many communes were taken back
     */
    @Transactional
    public int annuler(LocalDate validDu, String source, int auPlus) {
        return zonages.retirer(validDu, source, auPlus);
    }
}
