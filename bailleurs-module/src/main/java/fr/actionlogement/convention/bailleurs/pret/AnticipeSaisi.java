package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe.Effet;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A request to pay principal back before its time.
 *
 * @param date day of effect; null for today
 * @param montant principal; null for the whole balance
 * @param effet what a partial repayment changes
 */
public record AnticipeSaisi(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable Montant montant,

        @NotNull(message = "Choisissez ce que le remboursement change.")
        Effet effet,

        @NotBlank(message = "Expliquez la raison de cette demande.") @TexteSur(max = 1000, lignes = true)
        String motif) {}
