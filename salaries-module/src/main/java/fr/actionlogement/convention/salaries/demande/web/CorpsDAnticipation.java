package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import jakarta.validation.constraints.NotNull;

/** Body of an early repayment. */
record CorpsDAnticipation(
        @NotNull(message = "Indiquez le montant.") Montant montant,

        @NotNull(message = "Choisissez ce que change le remboursement.")
        RemboursementAnticipe.Effet effet) {}
