package fr.actionlogement.convention.bailleurs.energie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Energy and carbon of an operation.
 *
 * @param surfaceCentiemes living area of its dwellings, in hundredths of a square metre
 * @param avant before works; null when nothing stood there
 * @param apres after works: a study first, a DPE in the end
 */
public record SaisieDePerformance(
        @NotNull(message = "Indiquez la surface habitable.")
        @Min(value = 1, message = "Indiquez une surface positive.")
        @Max(value = 100_000_000_000L, message = "Cette surface est trop grande.")
        Long surfaceCentiemes,

        @Valid @Nullable EtatEnergetique avant,

        @NotNull(message = "Décrivez les logements après travaux.") @Valid
        EtatEnergetique apres) {}
