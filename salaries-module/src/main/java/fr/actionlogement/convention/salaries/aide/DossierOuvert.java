package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.salaries.eligibilite.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not decided yet, as the engine reads it.
 *
 * @param deposeLe day of the complete request; null for a draft
 * @param baremes rules frozen that day; empty for a draft
 */
public record DossierOuvert(
        String reference,
        Etat etat,
        Situation situation,
        @Nullable LocalDate deposeLe,
        List<Integer> baremes) {

    /** Keeps its own copy. */
    public DossierOuvert {
        baremes = List.copyOf(baremes);
    }
}
