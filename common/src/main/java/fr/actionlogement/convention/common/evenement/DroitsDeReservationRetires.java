package fr.actionlogement.convention.common.evenement;

import java.time.LocalDate;

/**
 * The rights of a file no longer serve: its operation was given up. What was housed on them stays housed.
 *
 * @param dossier reference of the file that the rights come from
 * @param retiresLe first day without them
 */
public record DroitsDeReservationRetires(String dossier, LocalDate retiresLe) {}
