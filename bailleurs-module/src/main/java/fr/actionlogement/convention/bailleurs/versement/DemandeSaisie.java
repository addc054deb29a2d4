package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A request to pay an instalment.
 *
 * @param echeance identifier of the instalment, whose trigger says which evidence is expected
 * @param montant null for all that remains of it
 * @param justificatif reference of the evidence: ordre de service, attestation d'achèvement
 * @param date day of the evidence; null for today
 * @param avancement per cent of the works done, for an instalment that follows them; null otherwise
 */
public record DemandeSaisie(
        @NotNull(message = "Choisissez l’échéance à payer.") Long echeance,
        @Nullable Montant montant,

        @NotBlank(message = "Indiquez la référence du justificatif.") @TexteSur(max = 200)
        String justificatif,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable
        @Min(value = 1, message = "L’avancement va de 1 à 100 %.")
        @Max(value = 100, message = "L’avancement va de 1 à 100 %.")
        Integer avancement) {}
