package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.validation.constraints.NotNull;

/** What a convention allots to a year. */
public record MontantAnnuel(
        @NotNull(message = "Indiquez l’exercice.") Exercice exercice,

        @NotNull(message = "Indiquez le montant de l’exercice.")
        Montant montant) {}
