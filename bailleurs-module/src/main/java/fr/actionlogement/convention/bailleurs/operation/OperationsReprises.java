package fr.actionlogement.convention.bailleurs.operation;

import java.util.List;

/**
 * Granted operations were taken over; heard by the other features of this axis in the same transaction, by chunks.
 *
 * @param references at most 1 000
 */
public record OperationsReprises(List<String> references) {}
