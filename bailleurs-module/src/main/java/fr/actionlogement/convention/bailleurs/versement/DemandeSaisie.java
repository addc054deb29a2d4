package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A request to pay an instalment.
 *
 * @param echeance identifier of the instalment
 * @param montant null for all that remains of it
 * @param justificatif reference of the evidence: ordre de service, attestation d'achèvement
 */
public record DemandeSaisie(
        @NotNull(message = "Choisissez l’échéance à payer.") Long echeance,
        @Nullable Montant montant,

        @NotBlank(message = "Indiquez la référence du justificatif.") @TexteSur(max = 200)
        String justificatif) {}
