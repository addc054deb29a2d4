package fr.actionlogement.convention.bailleurs.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Dwellings under one product.
 *
 * @param nombre from 1 to 100 000
 */
public record LogementsSaisis(
        @NotNull(message = "Choisissez le produit.") Produit produit,

        @Min(value = 1, message = "Indiquez au moins un logement.")
        @Max(value = 100_000, message = "Ce nombre de logements est trop grand : 100 000 au plus.")
        int nombre) {}
