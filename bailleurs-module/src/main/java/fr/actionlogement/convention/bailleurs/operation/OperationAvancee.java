package fr.actionlogement.convention.bailleurs.operation;

import java.time.LocalDate;

/**
 * An act was done; heard by the other features of this axis in the same transaction.
 *
 * @param operation as it is after the act
 * @param date day of the act
 */
public record OperationAvancee(ActeDOperation acte, OperationVue operation, LocalDate date) {}
