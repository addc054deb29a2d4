package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Body of a payment asked for. */
record CorpsDeVersement(
        @NotNull(message = "Indiquez le montant.") Montant montant,

        @NotBlank(message = "Indiquez le justificatif.") @TexteSur(max = 100)
        String justificatif) {}
