package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the commission decided of a candidate.
 *
 * @param demande reference of the request
 * @param rang order in which the dwelling is proposed; null when it is not attributed
 * @param motif why it is not attributed
 */
public record DecisionDeCommission(
        @NotBlank(message = "Indiquez la demande.") @TexteSur(max = 20)
        String demande,

        @Nullable
        @Min(value = 1, message = "Le rang commence à 1.")
        @Max(value = 50, message = "Le rang va jusqu’à 50.")
        Integer rang,

        @TexteSur(max = 300) @Nullable String motif) {}
