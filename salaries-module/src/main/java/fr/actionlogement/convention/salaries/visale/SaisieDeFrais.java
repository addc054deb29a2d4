package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A cost.
 */
public record SaisieDeFrais(
        @NotNull(message = "Indiquez la nature des frais.") NatureDeFrais nature,

        @NotBlank(message = "Indiquez l’objet.") @TexteSur(max = 200)
        String objet,

        @NotNull(message = "Indiquez le montant.") Montant montant) {}
