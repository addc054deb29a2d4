package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * Dwellings of one type under one product.
 *
 * @param surfaceCentiemes usable surface of these dwellings together, in hundredths of a square metre
 * @param loyer rent of these dwellings together for a month; null where nothing is rented
 */
public record TypologieVue(
        TypeDeLogement type,
        int nombre,
        long surfaceCentiemes,
        @Nullable Montant loyer) {

    /** The surface as written on a page: {@code 45,50 m²}. */
    public String surfaceEnTexte() {
        return new Surface(surfaceCentiemes).enTexte();
    }
}
