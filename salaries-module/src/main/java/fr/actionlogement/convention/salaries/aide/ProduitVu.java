package fr.actionlogement.convention.salaries.aide;

import org.jspecify.annotations.Nullable;

/**
 * A product, and what it draws on.
 *
 * @param code for instance {@code MOBILI-JEUNE}
 * @param prefixe first letters of its references
 * @param libelle French name
 * @param ligne code of the budget line
 * @param nature nature of the commitment on that line
 * @param objectif code of the target it counts for, null when it counts for none
 * @param source article of the convention
 */
public record ProduitVu(
        String code,
        String prefixe,
        String libelle,
        String ligne,
        String nature,
        @Nullable String objectif,
        String source) {}
