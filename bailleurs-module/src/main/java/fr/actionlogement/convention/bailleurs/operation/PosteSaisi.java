package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An item of the cost.
 *
 * @param poste code of the dated list of items, for instance {@code FONCIER}
 * @param montant strictly positive
 */
public record PosteSaisi(
        @NotNull(message = "Choisissez le poste.")
        @Pattern(regexp = "[A-Z_]{3,30}", message = "Ce code de poste n’existe pas.")
        String poste,

        @NotNull(message = "Indiquez le montant du poste.") Montant montant) {}
