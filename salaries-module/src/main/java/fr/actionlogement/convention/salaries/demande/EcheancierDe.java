package fr.actionlogement.convention.salaries.demande;

import jakarta.validation.constraints.NotBlank;

/** Whose schedule. */
public record EcheancierDe(
        @NotBlank(message = "Indiquez la référence de la demande.")
        String reference) {}
