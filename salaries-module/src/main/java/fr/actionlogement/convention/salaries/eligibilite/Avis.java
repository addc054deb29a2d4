package fr.actionlogement.convention.salaries.eligibilite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a day say of a situation. Never a bare yes or no.
 *
 * @param le day whose rules were applied
 * @param conclusion what the criteria say together
 * @param criteres each criterion, explained
 * @param mensualite monthly aid, zero when there is none
 * @param mensualites number of months, zero when it cannot be told
 * @param du first day served, null when it cannot be told
 * @param mensualitesParAn months served per year of training at most
 * @param explication how the amount was computed, in French
 * @param baremes identifiers of the values used, to be frozen
 */
public record Avis(
        LocalDate le,
        Conclusion conclusion,
        List<Critere> criteres,
        Montant mensualite,
        int mensualites,
        @Nullable LocalDate du,
        int mensualitesParAn,
        String explication,
        List<Integer> baremes) {

    /** Keeps its own copies. */
    public Avis {
        criteres = List.copyOf(criteres);
        baremes = List.copyOf(baremes);
    }

    /** Monthly aid times months. */
    @JsonIgnore
    public Montant total() {
        return mensualite.fois(mensualites);
    }

    /** Whether the right is open: every criterion met and something to pay. */
    @JsonIgnore
    public boolean estAccordable() {
        return conclusion == Conclusion.ELIGIBLE && total().estPositif();
    }

    /** Criteria that are not met, then those that cannot be decided. */
    @JsonIgnore
    public List<Critere> enDefaut() {
        return criteres.stream()
                .filter(c -> c.resultat() != Resultat.REMPLI)
                .sorted((a, b) -> a.resultat().compareTo(b.resultat()))
                .toList();
    }
}
