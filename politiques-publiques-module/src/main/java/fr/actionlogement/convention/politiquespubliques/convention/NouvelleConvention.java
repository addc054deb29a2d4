package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed convention to record.
 *
 * @param programme code of the programme
 * @param organisme name of the body
 * @param siren of the body, null when it has none or it is not known
 * @param siret of the body, for the open data, null when it is not known
 * @param rna of an association without SIRET, for instance {@code W751234567}
 * @param commune of the body when it is a town, null otherwise
 * @param objet what is agreed, in French
 * @param acte reference of the signed act, null when it is not known
 * @param signeeLe day of signature, not in the future
 * @param debut first day of validity
 * @param fin last day of validity
 * @param annees the schedule, one row per year
 */
public record NouvelleConvention(
        @NotBlank(message = "Choisissez le programme.") @TexteSur(max = 30)
        String programme,

        @NotBlank(message = "Indiquez l’organisme.") @TexteSur(max = 160)
        String organisme,

        @Nullable Siren siren,
        @Nullable Siret siret,
        @TexteSur(max = 10) @Nullable String rna,
        @Nullable CodeCommune commune,

        @NotBlank(message = "Indiquez l’objet de la convention.") @TexteSur(max = 300)
        String objet,

        @TexteSur(max = 200) @Nullable String acte,

        @NotNull(message = "Indiquez la date de signature.") LocalDate signeeLe,
        @NotNull(message = "Indiquez le début de validité.") LocalDate debut,
        @NotNull(message = "Indiquez la fin de validité.") LocalDate fin,

        @NotEmpty(message = "Indiquez le montant d’au moins un exercice.")
        @Size(max = 10, message = "Dix exercices au plus.")
        List<@Valid @NotNull(message = "Indiquez l’exercice.") AnneeConventionnee> annees) {

    /** The SIREN given, or that of the SIRET. */
    @Nullable
    Siren identifiant() {
        return siren == null && siret != null ? siret.siren() : siren;
    }
}
