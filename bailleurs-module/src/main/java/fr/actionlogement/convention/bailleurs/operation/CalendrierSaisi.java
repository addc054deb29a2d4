package fr.actionlogement.convention.bailleurs.operation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is foreseen.
 *
 * @param chantier start of works; null when not foreseen yet
 * @param achevement end of works, not before their start; null when not foreseen yet
 */
public record CalendrierSaisi(
        @Nullable LocalDate chantier, @Nullable LocalDate achevement) {

    /** Nothing is foreseen. */
    public static final CalendrierSaisi AUCUN = new CalendrierSaisi(null, null);
}
