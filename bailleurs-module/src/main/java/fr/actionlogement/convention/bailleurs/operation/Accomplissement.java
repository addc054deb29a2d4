package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an act.
 *
 * @param date day of the act; null for today, never in the future nor before the act before
 * @param exercice for a grant, whose allotment bears it; null for the current one; ignored by the other acts
 * @param motif reason, mandatory for some acts
 */
public record Accomplissement(
        @Nullable LocalDate date,
        @Nullable Exercice exercice,
        @TexteSur(max = 1000, lignes = true) @Nullable String motif) {

    /** Today, without a word. */
    public static final Accomplissement SIMPLE = new Accomplissement(null, null, null);

    /** Today, with a reason. */
    public static Accomplissement motive(String motif) {
        return new Accomplissement(null, null, motif);
    }
}
