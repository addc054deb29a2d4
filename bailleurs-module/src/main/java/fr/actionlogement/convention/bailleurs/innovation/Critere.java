package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A criterion of a call for projects.
 *
 * @param poids its weight among the criteria
 */
public record Critere(
        @NotBlank(message = "Nommez le critère.") @TexteSur(max = 200)
        String libelle,

        @NotNull(message = "Indiquez le poids du critère.")
        @Min(value = 1, message = "Un poids est d’au moins 1.")
        @Max(value = 100, message = "Un poids est de 100 au plus.")
        Integer poids) {}
