package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.validation.constraints.NotNull;

/** The year in which a scenario's moves are asked for. */
record DemandeForm(@NotNull Exercice exercice) {}
