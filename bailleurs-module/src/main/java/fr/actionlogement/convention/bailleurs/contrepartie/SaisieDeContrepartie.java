package fr.actionlogement.convention.bailleurs.contrepartie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What was negotiated.
 *
 * @param nombre rights, at most the dwellings of the operation
 * @param prioritaires among them, kept for priority households (dont DALO)
 * @param dureeAns years from the opening
 */
public record SaisieDeContrepartie(
        @NotNull(message = "Choisissez le mode de réservation.")
        ModeDeReservation mode,

        @NotNull(message = "Indiquez le nombre de droits.")
        @Min(value = 1, message = "Il faut au moins un droit.")
        @Max(value = 100_000, message = "Indiquez 100\u202f000 droits au plus.")
        Integer nombre,

        @NotNull(message = "Indiquez les droits réservés aux ménages prioritaires, 0 s’il n’y en a pas.")
        @Min(value = 0, message = "Indiquez 0 ou davantage.")
        @Max(value = 100_000, message = "Indiquez 100\u202f000 droits au plus.")
        Integer prioritaires,

        @NotNull(message = "Indiquez la durée, en années.")
        @Min(value = 1, message = "La durée est d’un an au moins.")
        @Max(value = 99, message = "La durée est de 99 ans au plus.")
        Integer dureeAns) {}
