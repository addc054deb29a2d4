package fr.actionlogement.convention.salaries.bareme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rules.
 *
 * @param produit code of the product; null for all
 * @param le day they are in force; null for every version
 */
public record CriteresDeBareme(
        @Nullable String produit, @Nullable LocalDate le) {}
