package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a call for funds says.
 *
 * @param convention reference of the convention with the body
 * @param exercice year whose allotment bears it
 * @param nature one of the programme's natures
 * @param montant what is called, above zero
 * @param objet what it pays, in French
 * @param justificatif evidence; may wait until the deposit
 * @param beneficiaire who receives the money; the body of the convention when null or blank
 * @param commune where it goes, null when it is not located
 */
public record DemandeDAppel(
        @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30)
        String convention,

        @NotNull(message = "Choisissez l’exercice.") Exercice exercice,

        @NotBlank(message = "Choisissez la nature.") @TexteSur(max = 30)
        String nature,

        @NotNull(message = "Indiquez le montant appelé.") Montant montant,

        @NotBlank(message = "Indiquez l’objet de l’appel.") @TexteSur(max = 200)
        String objet,

        @TexteSur(max = 2000, lignes = true) @Nullable String justificatif,
        @TexteSur(max = 160) @Nullable String beneficiaire,
        @Nullable CodeCommune commune) {}
