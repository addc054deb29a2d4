package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import java.util.Objects;

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

    /** Rent of these dwellings together for a month; zero when nothing is rented or they are not detailed. */
    public Montant loyer() {
        return Montant.somme(
                types.stream().map(TypologieVue::loyer).filter(Objects::nonNull).toList());
    }

    /** Rent of a square metre of usable surface for a month, to the nearest centime; zero without surface. */
    public Montant loyerAuMetreCarre() {
        long surface = surfaceCentiemes();
        return surface == 0
                ? Montant.ZERO
                : Montant.deCentimes((loyer().fois(200).centimes() + surface) / (2 * surface));
    }

    /** The surface as written on a page: {@code 1 245,50 m²}. */
    public String surfaceEnTexte() {
        return new Surface(surfaceCentiemes()).enTexte();
    }
}
