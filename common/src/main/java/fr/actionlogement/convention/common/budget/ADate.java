package fr.actionlogement.convention.common.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a steering question. Without a date, what the counters say now.
 *
 * @param effet « à la date du »: movements with an effect after that day are left out; null for all
 * @param connue « tel que connu le »: movements recorded after that day (Europe/Paris) are left out; null for all
 */
public record ADate(@Nullable LocalDate effet, @Nullable LocalDate connue) {

    /** Everything known today. */
    public static final ADate MAINTENANT = new ADate(null, null);

    /** Whether no date is asked for. */
    public boolean estMaintenant() {
        return effet == null && connue == null;
    }
}
