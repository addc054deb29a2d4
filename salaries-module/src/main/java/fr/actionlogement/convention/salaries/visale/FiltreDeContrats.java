package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.territoire.Departement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the contracts; null means whatever.
 *
 * @param sinistre only those that had a claim
 */
public record FiltreDeContrats(
        @Nullable EtatDeContrat etat,
        @Nullable Departement departement,

        @Nullable
        @Min(value = 2018, message = "Le millésime est 2018 ou un suivant.")
        @Max(value = 2100, message = "Le millésime est 2100 au plus.")
        Integer millesime,

        @Nullable Boolean sinistre) {

    /** Whether only the contracts that had a claim are wanted. */
    public boolean avecSinistre() {
        return Boolean.TRUE.equals(sinistre);
    }
}
