package fr.actionlogement.convention.bailleurs.energie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the plan announces.
 *
 * @param depuis day from which it is counted
 * @param comparable whether the operations of this axis may be set against it; a target of the whole stock may not
 * @param enonce as announced, in French
 */
public record CibleDuPlan(
        String indicateur,
        LocalDate depuis,
        LocalDate echeance,
        int valeur,
        String unite,
        boolean comparable,
        String enonce,
        String grade,
        String source) {

    /** What a straight line expects on that day; the line is a hypothesis. */
    public long attenduAu(LocalDate jour) {
        long total = ChronoUnit.DAYS.between(depuis, echeance) + 1;
        long ecoules = Math.max(0, Math.min(total, ChronoUnit.DAYS.between(depuis, jour) + 1));
        return valeur * ecoules / total;
    }
}
