package fr.actionlogement.convention.bailleurs.energie;

import java.time.Instant;

/**
 * Figures that no longer describe their operation.
 *
 * @param depuis since when
 */
public record PerformanceAReprendre(String operation, String intitule, Instant depuis) {}
