package fr.actionlogement.convention.bailleurs.operation;

import java.time.LocalDate;

/**
 * An act is about to be done, rights and state having been checked; another feature of this axis refuses it by throwing.
 *
 * @param operation as it stands before the act
 * @param date day of the act
 */
public record ActeAnnonce(ActeDOperation acte, OperationVue operation, LocalDate date) {}
