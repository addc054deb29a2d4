package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A call that is expected.
 *
 * @param exercice year whose agreed amount it will use
 * @param prevueLe day it is expected
 * @param piece evidence expected with it, in French
 */
public record EcheancePrevue(
        @NotNull(message = "Indiquez l’exercice.") Exercice exercice,
        @NotNull(message = "Indiquez la date prévue.") LocalDate prevueLe,
        @NotNull(message = "Indiquez le montant prévu.") Montant montant,

        @NotBlank(message = "Indiquez l’objet.") @TexteSur(max = 200)
        String objet,

        @NotBlank(message = "Indiquez la pièce attendue.") @TexteSur(max = 200)
        String piece) {}
