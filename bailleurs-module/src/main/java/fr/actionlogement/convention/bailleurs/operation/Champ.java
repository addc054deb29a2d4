package fr.actionlogement.convention.bailleurs.operation;

/**
 * A field of an operation as a person reads it.
 *
 * @param rubrique heading under which it is shown
 * @param libelle name of the field, unique under its heading
 * @param valeur French text, not empty
 */
public record Champ(String rubrique, String libelle, String valeur) {}
