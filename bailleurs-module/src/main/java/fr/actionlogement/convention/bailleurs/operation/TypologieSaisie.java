package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Dwellings of one type under one product.
 *
 * @param nombre from 1 to 100 000
 * @param surfaceCentiemes usable surface of these dwellings together, in hundredths of a square metre
 * @param loyer rent of these dwellings together for a month; null where nothing is rented
 */
public record TypologieSaisie(
        @NotNull(message = "Choisissez le type de logement.")
        TypeDeLogement type,

        @Min(value = 1, message = "Indiquez au moins un logement.")
        @Max(value = 100_000, message = "Ce nombre de logements est trop grand : 100 000 au plus.")
        int nombre,

        @Min(value = 1, message = "Indiquez la surface utile.")
        @Max(value = 10_000_000_000L, message = "Cette surface est trop grande.")
        long surfaceCentiemes,

        @Nullable Montant loyer) {}
