package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.NotNull;

/** Body of a payment received. */
record CorpsDEncaissement(
        @NotNull(message = "Indiquez le montant.") Montant montant) {}
