package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the contracts; null means whatever.
 *
 * @param sinistre only those that had a claim
 */
public record FiltreDeContrats(
        @Nullable EtatDeContrat etat,
        @Nullable Departement departement,
        @Nullable Integer millesime,
        boolean sinistre) {}
