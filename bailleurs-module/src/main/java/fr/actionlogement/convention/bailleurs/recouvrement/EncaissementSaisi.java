package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Money received on a loan.
 *
 * @param recuLe day on which it came; null for today
 * @param piece reference of the transfer
 */
public record EncaissementSaisi(
        @NotNull(message = "Indiquez le montant reçu.") Montant montant,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate recuLe,

        @NotBlank(message = "Indiquez la référence du virement.") @TexteSur(max = 200)
        String piece) {}
