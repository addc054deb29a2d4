package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What was overpaid.
 *
 * @param montant null for all that was paid and not taken back yet
 * @param motif why it comes back
 */
public record TropPercu(
        @Nullable Montant montant,

        @NotBlank(message = "Expliquez la raison du reversement.") @TexteSur(max = 1000, lignes = true)
        String motif) {}
