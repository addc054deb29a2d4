package fr.actionlogement.convention.bailleurs.operation;

import java.time.LocalDate;

/**
 * A granted operation was amended, its commitments too; heard by the other features of this axis in the same transaction.
 *
 * @param jour day of effect
 */
public record OperationAmendee(OperationVue avant, OperationVue apres, LocalDate jour) {}
