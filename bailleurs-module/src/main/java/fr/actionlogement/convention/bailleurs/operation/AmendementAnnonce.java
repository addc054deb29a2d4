package fr.actionlogement.convention.bailleurs.operation;

/**
 * A granted operation is about to be amended; heard by the other features of this axis before anything moves.
 *
 * @param operation as it stands
 */
public record AmendementAnnonce(OperationVue operation) {}
