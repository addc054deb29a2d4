package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.periode.Exercice;
import org.jspecify.annotations.Nullable;

/** Body of an act charged to a year; null takes that of today. */
record CorpsDExercice(@Nullable Exercice exercice) {}
