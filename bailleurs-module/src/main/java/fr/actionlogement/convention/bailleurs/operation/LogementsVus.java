package fr.actionlogement.convention.bailleurs.operation;

import java.util.List;

/**
 * Dwellings under one product.
 *
 * @param types by type, in the order of the types; empty when they are not detailed
 */
public record LogementsVus(Produit produit, int nombre, List<TypologieVue> types) {

    /** Usable surface of these dwellings, in hundredths of a square metre; 0 when they are not detailed. */
    public long surfaceCentiemes() {
        return types.stream().mapToLong(TypologieVue::surfaceCentiemes).sum();
    }
}
