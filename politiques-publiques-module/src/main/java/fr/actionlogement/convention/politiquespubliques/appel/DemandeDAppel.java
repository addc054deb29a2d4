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
 * @param auTitreDe year of the convention whose agreed amount it uses, {@code exercice} when null; before it, the call is
 *     late
 * @param dossier file that opens the right to call, mandatory for the programmes that ask for one, null otherwise
 * @param nature one of the programme's natures
 * @param montant what is called, above zero
 * @param objet what it pays, in French
 * @param justificatif evidence; may wait until the deposit
 * @param beneficiaire who receives the money; that of the file, or the body of the convention, when null or blank
 * @param commune where it goes; that of the file when null, null when it is not located
 */
public record DemandeDAppel(
        @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30)
        String convention,

        @NotNull(message = "Choisissez l’exercice.") Exercice exercice,

        @Nullable Exercice auTitreDe,

        @NotBlank(message = "Choisissez la nature.") @TexteSur(max = 30)
        String nature,

        @TexteSur(max = 40) @Nullable String dossier,

        @NotNull(message = "Indiquez le montant appelé.") Montant montant,

        @NotBlank(message = "Indiquez l’objet de l’appel.") @TexteSur(max = 200)
        String objet,

        @TexteSur(max = 2000, lignes = true) @Nullable String justificatif,
        @TexteSur(max = 160) @Nullable String beneficiaire,
        @Nullable CodeCommune commune) {

    /** The year of the convention that it uses. */
    Exercice anneeConventionnee() {
        return auTitreDe == null ? exercice : auTitreDe;
    }

    /** The evidence, null when it was left empty. */
    @Nullable
    String justificatifDonne() {
        return justificatif == null || justificatif.isBlank() ? null : justificatif.strip();
    }
}
