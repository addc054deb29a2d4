package fr.actionlogement.convention.salaries.aide.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Body of the request for a term: how many rent receipts came. */
record CorpsQuittances(
        @NotNull(message = "Indiquez le nombre de quittances.")
        @Min(value = 1, message = "Indiquez au moins une quittance.")
        @Max(value = 6, message = "Un terme compte six quittances au plus.")
        Integer quittances) {}
