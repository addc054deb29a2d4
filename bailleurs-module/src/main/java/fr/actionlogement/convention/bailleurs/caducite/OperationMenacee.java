package fr.actionlogement.convention.bailleurs.caducite;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An operation whose grant falls soon unless its works start.
 *
 * @param caduqueLe last day on which they may start
 * @param depuis since when one is warned
 */
public record OperationMenacee(String operation, String intitule, LocalDate caduqueLe, Instant depuis) {}
