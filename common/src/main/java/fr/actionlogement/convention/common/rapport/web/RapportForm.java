package fr.actionlogement.convention.common.rapport.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day at which a report is drawn up. */
record RapportForm(@NotNull LocalDate effet) {}
