package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.periode.Exercice;
import org.jspecify.annotations.Nullable;

/** Body of an act charged to a year; null takes that of today. */
record CorpsExercice(@Nullable Exercice exercice) {}
