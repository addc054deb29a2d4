package fr.actionlogement.convention.common.atterrissage.interne;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/**
 * A quantity carried to the last day at the paces of the last 6, 12 and 24 months: the lowest, that of 12 months, the highest.
 *
 * @param acquis at the date of the question
 * @param bas with the lowest pace
 * @param central with the pace of the last twelve months
 * @param haut with the highest pace
 * @param libre what the pace of the last twelve months would add, were there no ceiling
 */
record Projection(long acquis, long bas, long central, long haut, long libre) {

    /** Months whose pace is looked at; the second one is the central value. */
    static final int[] FENETRES = {6, 12, 24};

    /**
     * Projects.
     *
     * @param sur what was added during each of the windows before the date, never counted below zero
     * @param debut first day of the convention: no pace is taken from before it
     * @param plafond never exceeded; {@link Long#MAX_VALUE} for none
     */
    static Projection de(long acquis, long[] sur, LocalDate debut, LocalDate date, LocalDate fin, long plafond) {
        long reste = Math.max(0, ChronoUnit.DAYS.between(date, fin));
        long[] ajouts = new long[FENETRES.length];
        for (int i = 0; i < FENETRES.length; i++) {
            LocalDate depuis = date.minusMonths(FENETRES[i]);
            long jours = ChronoUnit.DAYS.between(depuis.isBefore(debut) ? debut.minusDays(1) : depuis, date);
            ajouts[i] = jours <= 0 ? 0 : proportion(Math.max(0, sur[i]), reste, jours);
        }
        long bas = LongStream.of(ajouts).min().orElse(0);
        long haut = LongStream.of(ajouts).max().orElse(0);
        return new Projection(
                acquis,
                borner(acquis, bas, plafond),
                borner(acquis, ajouts[1], plafond),
                borner(acquis, haut, plafond),
                ajouts[1]);
    }

    private static long borner(long acquis, long ajout, long plafond) {
        return Math.max(acquis, Math.min(plafond, Math.addExact(acquis, ajout)));
    }

    /** Whole units, rounded down; wide enough for centimes times days. */
    private static long proportion(long quantite, long reste, long jours) {
        return BigInteger.valueOf(quantite)
                .multiply(BigInteger.valueOf(reste))
                .divide(BigInteger.valueOf(jours))
                .longValueExact();
    }
}
