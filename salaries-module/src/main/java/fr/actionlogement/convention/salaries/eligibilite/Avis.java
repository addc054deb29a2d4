package fr.actionlogement.convention.salaries.eligibilite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules of a day say of a situation. Never a bare yes or no.
 *
 * @param produit product judged
 * @param le day whose rules were applied
 * @param conclusion what the criteria say together
 * @param criteres each criterion, explained
 * @param offre the aid in figures
 * @param baremes identifiers of the values used, to be frozen
 */
public record Avis(
        Produit produit,
        LocalDate le,
        Conclusion conclusion,
        List<Critere> criteres,
        Offre offre,
        List<Integer> baremes) {

    /** Keeps its own copies. */
    public Avis {
        criteres = List.copyOf(criteres);
        baremes = List.copyOf(baremes);
    }

    /** The whole aid. */
    @JsonIgnore
    public Montant total() {
        return offre.montant();
    }

    /** Whether the right is open: every criterion met and something to pay. */
    @JsonIgnore
    public boolean estAccordable() {
        return conclusion == Conclusion.ELIGIBLE && total().estPositif();
    }

    /** Whether a criterion is there and not met. */
    public boolean manque(String code) {
        return criteres.stream().anyMatch(c -> c.code().equals(code) && c.resultat() == Resultat.NON_REMPLI);
    }

    /** Criteria that are not met, then those that cannot be decided. */
    @JsonIgnore
    public List<Critere> enDefaut() {
        return criteres.stream()
                .filter(c -> c.resultat() != Resultat.REMPLI)
                .sorted((a, b) -> a.resultat().compareTo(b.resultat()))
                .toList();
    }

    /** Whether a criterion rests on a value that nobody has confirmed. */
    @JsonIgnore
    public boolean estSur() {
        return criteres.stream().noneMatch(Critere::aConfirmer);
    }
}
