package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.NotNull;

/**
 * What a funder brings.
 *
 * @param montant strictly positive
 */
public record FinancementSaisi(
        @NotNull(message = "Choisissez le financeur.") Financeur financeur,
        @NotNull(message = "Indiquez le montant apporté.") Montant montant) {}
