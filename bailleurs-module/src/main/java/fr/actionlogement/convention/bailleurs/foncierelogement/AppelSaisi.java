package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A call for funds to deposit.
 *
 * @param convention reference of the convention it draws on
 * @param exercice a year of that convention
 * @param justificatif reference of the association's letter
 */
public record AppelSaisi(
        @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 20)
        String convention,

        @NotNull(message = "Indiquez l’exercice.") Exercice exercice,

        @NotBlank(message = "Dites à quoi servent les fonds.") @TexteSur(max = 500)
        String objet,

        @NotNull(message = "Indiquez le montant appelé.") Montant montant,

        @NotBlank(message = "Indiquez la référence du justificatif.") @TexteSur(max = 200)
        String justificatif) {}
