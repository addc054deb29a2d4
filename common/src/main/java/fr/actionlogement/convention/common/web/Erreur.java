package fr.actionlogement.convention.common.web;

import org.jspecify.annotations.Nullable;

/**
 * One fault of a request, as shown in {@code erreurs[]} of a problem document and in the error summary of a form.
 *
 * @param champ path of the field or parameter, for instance {@code lignes[2].montant}; null when no field is at fault
 * @param code stable kebab-case identifier that a program may test, for instance {@code montant-trop-grand}
 * @param message French sentence saying what to do
 */
public record Erreur(@Nullable String champ, String code, String message) {}
