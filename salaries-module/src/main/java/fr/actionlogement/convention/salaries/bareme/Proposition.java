package fr.actionlogement.convention.salaries.bareme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a rule, waiting for a second person or decided by one.
 *
 * @param id identifier
 * @param version to be sent back in {@code If-Match}
 * @param regle the rule, with its dimensions
 * @param valeur number in the unit's own measure; null makes a hole
 * @param etat where it stands
 * @param decidePar who decided, null before
 * @param motif why it was rejected, possibly empty
 */
public record Proposition(
        long id,
        int version,
        String produit,
        Cle regle,
        String libelle,
        Unite unite,
        @Nullable Long valeur,
        LocalDate valideDu,
        @Nullable LocalDate valideAu,
        String referenceLegale,
        String source,
        NiveauDePreuve preuve,
        String note,
        EtatDeProposition etat,
        String proposePar,
        Instant proposeLe,
        @Nullable String decidePar,
        @Nullable Instant decideLe,
        String motif) {

    /** The value in French, with its unit; a hole is said so. */
    public String enTexte() {
        return valeur == null ? "aucune valeur : la règle ne vaut plus" : unite.enTexte(valeur);
    }

    /** The value as a rule would be judged by it; null for a hole. */
    @JsonIgnore
    public @Nullable Parametre enParametre() {
        return valeur == null
                ? null
                : new Parametre(
                        -1,
                        produit,
                        regle,
                        libelle,
                        valeur,
                        unite,
                        valideDu,
                        valideAu,
                        referenceLegale,
                        source,
                        preuve,
                        false,
                        note,
                        false);
    }
}
