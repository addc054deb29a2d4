package fr.actionlogement.convention.salaries.eligibilite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move for work; null is « not known ».
 *
 * @param distanceKm from the former main home
 * @param trajetMinutes from the former main home
 * @param doubleLoyer whether two dwellings are paid for
 * @param evenement day of the move
 * @param derniereAide day of the last aid of this kind in the household
 */
public record Mobilite(
        @Nullable Integer distanceKm,
        @Nullable Integer trajetMinutes,
        @Nullable Boolean doubleLoyer,
        @Nullable LocalDate evenement,
        @Nullable LocalDate derniereAide) {

    /** Nothing is known. */
    public static final Mobilite INCONNU = new Mobilite(null, null, null, null, null);
}
