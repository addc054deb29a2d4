package fr.actionlogement.convention.salaries.demande.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Body of a departure. */
record CorpsDeDepart(
        @NotNull(message = "Indiquez le jour du départ.") LocalDate le) {}
