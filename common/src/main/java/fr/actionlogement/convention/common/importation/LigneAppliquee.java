package fr.actionlogement.convention.common.importation;

/**
 * A row that was applied and is to be undone.
 *
 * @param ligne the row
 * @param repere what {@link Issue#faite} kept of it
 */
public record LigneAppliquee(Ligne ligne, String repere) {}
