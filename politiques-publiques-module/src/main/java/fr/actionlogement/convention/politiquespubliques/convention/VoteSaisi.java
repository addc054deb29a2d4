package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What the body voted for a year: a fact kept beside the agreed amount.
 *
 * @param voteLe day of the vote, not in the future
 * @param source where it was read
 */
public record VoteSaisi(
        @NotNull(message = "Indiquez l’exercice.") Exercice exercice,
        @NotNull(message = "Indiquez le montant voté.") Montant montant,
        @NotNull(message = "Indiquez la date du vote.") LocalDate voteLe,

        @NotBlank(message = "Indiquez la source.") @TexteSur(max = 300)
        String source) {}
