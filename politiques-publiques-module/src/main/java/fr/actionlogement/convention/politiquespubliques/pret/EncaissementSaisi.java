package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Money received on a loan.
 *
 * @param recuLe day on which it came, the day of effect in the ledger
 * @param piece reference of the transfer
 */
public record EncaissementSaisi(
        @NotNull(message = "Indiquez le montant reçu.") Montant montant,
        @NotNull(message = "Indiquez le jour de réception.") LocalDate recuLe,

        @NotBlank(message = "Indiquez la référence du virement.") @TexteSur(max = 200)
        String piece) {}
