package fr.actionlogement.convention.bailleurs.contrepartie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What happened with the rights in a year, replacing what was said of that year.
 *
 * @param misADisposition rights that the landlord made available that year
 * @param utilises rights on which a household was designated and housed that year
 * @param attributionsPrioritaires among the latter, priority households
 */
public record AnneeSaisie(
        @NotNull(message = "Indiquez les droits mis à disposition.")
        @Min(value = 0, message = "Indiquez 0 ou davantage.")
        @Max(value = 100_000, message = "Indiquez 100\u202f000 droits au plus.")
        Integer misADisposition,

        @NotNull(message = "Indiquez les droits utilisés.")
        @Min(value = 0, message = "Indiquez 0 ou davantage.")
        @Max(value = 100_000, message = "Indiquez 100\u202f000 droits au plus.")
        Integer utilises,

        @NotNull(message = "Indiquez les attributions prioritaires.")
        @Min(value = 0, message = "Indiquez 0 ou davantage.")
        @Max(value = 100_000, message = "Indiquez 100\u202f000 droits au plus.")
        Integer attributionsPrioritaires) {}
