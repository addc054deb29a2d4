package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * The household; null is « not known ».
 *
 * @param adultes one or two
 * @param personnesACharge dependants
 * @param ageConjoint age of the other adult
 * @param handicap whether somebody has a disability
 * @param rfrN2 reference tax income of the year before last
 * @param rfrN1 reference tax income of last year
 * @param revenusDouzeMois income of the last twelve months
 */
public record Foyer(
        @Nullable Integer adultes,
        @Nullable Integer personnesACharge,
        @Nullable Integer ageConjoint,
        @Nullable Boolean handicap,
        @Nullable Montant rfrN2,
        @Nullable Montant rfrN1,
        @Nullable Montant revenusDouzeMois) {

    /** Nothing is known. */
    public static final Foyer INCONNU = new Foyer(null, null, null, null, null, null, null);
}
