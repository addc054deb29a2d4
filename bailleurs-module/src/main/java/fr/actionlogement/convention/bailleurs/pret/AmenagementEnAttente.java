package fr.actionlogement.convention.bailleurs.pret;

import java.time.Instant;

/**
 * A request on a loan that waits for a decision.
 *
 * @param depuis since when
 */
public record AmenagementEnAttente(AmenagementVu amenagement, Instant depuis) {}
