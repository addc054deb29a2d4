package fr.actionlogement.convention.bailleurs.recouvrement;

import java.time.Instant;

/**
 * A receipt that waits for a decision.
 *
 * @param depuis since when
 */
public record EncaissementEnAttente(EncaissementVu encaissement, Instant depuis) {}
