package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * Works; null is « not known ».
 *
 * @param cout cost of the works
 * @param montant loan asked for
 * @param mois duration asked for
 * @param rge whether the firms are RGE
 */
public record Travaux(
        @Nullable NatureDeTravaux nature,
        @Nullable QualiteDuProprietaire proprietaire,
        @Nullable Montant cout,
        @Nullable Montant montant,
        @Nullable Integer mois,
        @Nullable Boolean rge) {

    /** Nothing is known. */
    public static final Travaux INCONNU = new Travaux(null, null, null, null, null, null);
}
