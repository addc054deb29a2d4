package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An application to deposit.
 *
 * @param porteur SIREN of who carries the project: a landlord, a local authority, an association
 * @param demande grant asked for, at most the cost
 * @param operation an operation of the axis that the project accompanies; null when there is none
 */
public record CandidatureSaisie(
        @NotNull(message = "Indiquez le SIREN du porteur.") Siren porteur,

        @NotBlank(message = "Indiquez le nom du porteur.") @TexteSur(max = 200)
        String nomDuPorteur,

        @NotBlank(message = "Indiquez l’intitulé du projet.") @TexteSur(max = 200)
        String intitule,

        @NotNull(message = "Indiquez la commune.") CodeCommune commune,

        @NotNull(message = "Indiquez le coût du projet.") Montant cout,

        @NotNull(message = "Indiquez la subvention demandée.")
        Montant demande,

        @Nullable
        @Pattern(regexp = "|OP-[0-9]{4}-[0-9]{6}", message = "Une opération a une référence comme OP-2026-000123.")
        String operation) {

    /** The operation; null when there is none. */
    @Nullable
    public String operationLiee() {
        return operation == null || operation.isBlank() ? null : operation;
    }
}
