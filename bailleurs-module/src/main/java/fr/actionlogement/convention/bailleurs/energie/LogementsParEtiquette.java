package fr.actionlogement.convention.bailleurs.energie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many dwellings have a label. */
public record LogementsParEtiquette(
        @NotNull(message = "Choisissez l’étiquette.") Etiquette etiquette,

        @NotNull(message = "Indiquez le nombre de logements.")
        @Min(value = 1, message = "Indiquez au moins un logement.")
        @Max(value = 1_000_000, message = "Indiquez un million de logements au plus.")
        Integer nombre) {}
