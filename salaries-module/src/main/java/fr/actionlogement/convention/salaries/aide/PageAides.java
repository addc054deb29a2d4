package fr.actionlogement.convention.salaries.aide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, the latest first.
 *
 * @param lignes the aids
 * @param avant key to give to read the page before, null on the first
 * @param apres key to give to read the page after, null on the last
 * @param total how many the filters keep, {@link #PLAFOND} + 1 when there are more
 */
public record PageAides(
        List<LigneAide> lignes,
        @Nullable Long avant,
        @Nullable Long apres,
        long total) {

    /** A count stops there: a list says « more than » beyond. */
    public static final long PLAFOND = 10_000;
}
