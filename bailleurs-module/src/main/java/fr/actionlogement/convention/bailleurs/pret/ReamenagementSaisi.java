package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A request to arrange the rest of a loan anew.
 *
 * @param date day of effect; null for today
 * @param echeancesRestantes instalments left, the deferred ones included
 * @param echeancesDifferees first ones that pay interest only
 * @param consolider whether what is unpaid joins the balance
 * @param taux new margin, or new fixed rate; null when it does not change
 */
public record ReamenagementSaisi(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @NotNull(message = "Indiquez combien d’échéances restent.")
        @Min(value = 1, message = "Il reste de 1 à 720 échéances.")
        @Max(value = 720, message = "Il reste de 1 à 720 échéances.")
        Integer echeancesRestantes,

        @NotNull(message = "Indiquez le nombre d’échéances différées, 0 s’il n’y en a pas.")
        @Min(value = 0, message = "Un nombre d’échéances différées n’est pas négatif.")
        @Max(value = 719, message = "Le différé laisse au moins une échéance pour amortir.")
        Integer echeancesDifferees,

        @Nullable Boolean consolider,
        @Nullable Taux taux,

        @NotBlank(message = "Expliquez la raison de cette demande.") @TexteSur(max = 1000, lignes = true)
        String motif) {}
