package fr.actionlogement.convention.common.objectif;

import java.time.LocalDate;

/**
 * What one dossier brings to one target.
 *
 * @param objectif code of the target
 * @param dossier reference of the dossier
 * @param nombre dwellings or aids, positive
 * @param date day of effect
 */
public record Realisation(String objectif, String dossier, long nombre, LocalDate date) {}
