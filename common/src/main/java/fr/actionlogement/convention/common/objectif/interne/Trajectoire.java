package fr.actionlogement.convention.common.objectif.interne;

import fr.actionlogement.convention.common.periode.PeriodeConvention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The straight line from the first to the last day of the convention, and what is said of a number against it. The
 * founding document publishes no intermediate figure: the line is a hypothesis, shown as such.
 *
 * @param ecoules days elapsed, from 0 to {@code total}
 * @param total days of the convention
 */
public record Trajectoire(long ecoules, long total) {

    /** Within this share of the expected number, in %, a target is said to be on its line. */
    private static final int TOLERANCE = 5;

    /** The line at a date. */
    public static Trajectoire lineaire(PeriodeConvention periode, LocalDate jour) {
        long total = ChronoUnit.DAYS.between(periode.debut(), periode.fin()) + 1;
        long ecoules = ChronoUnit.DAYS.between(periode.debut(), jour) + 1;
        return new Trajectoire(Math.max(0, Math.min(total, ecoules)), total);
    }

    /** Number expected at the date. */
    public long attendu(long cible) {
        return Math.multiplyExact(cible, ecoules) / total;
    }

    /** Where a number stands, in French words. */
    public String statut(long realise, long cible) {
        long attendu = attendu(cible);
        if (realise >= cible) {
            return "Atteint";
        }
        if (realise * 100 > attendu * (100 + TOLERANCE)) {
            return "En avance";
        }
        return realise * 100 < attendu * (100 - TOLERANCE) ? "En retard" : "Sur la trajectoire";
    }
}
