package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * A purchase; null is « not known ».
 *
 * @param cout cost of the operation
 * @param montant loan asked for
 * @param mois duration asked for
 * @param normeRe whether a new building meets the RE2020
 * @param dpe energy label of an old one
 * @param anneesSansPropriete years without owning one’s main home, a large number for never
 * @param mobilitePro whether the purchase follows a move for work
 * @param pretPrincipal whether a main loan comes with it
 */
public record Achat(
        @Nullable OperationDAchat operation,
        @Nullable Montant cout,
        @Nullable Montant montant,
        @Nullable Integer mois,
        @Nullable Boolean normeRe,
        @Nullable Etiquette dpe,
        @Nullable Integer anneesSansPropriete,
        @Nullable Boolean mobilitePro,
        @Nullable Boolean pretPrincipal) {

    /** Nothing is known. */
    public static final Achat INCONNU = new Achat(null, null, null, null, null, null, null, null, null);
}
