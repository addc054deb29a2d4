package fr.actionlogement.convention.bailleurs.versement;

import java.time.Instant;

/**
 * A request that waits for an act.
 *
 * @param depuis since when
 */
public record DemandeEnAttente(DemandeVue demande, Instant depuis) {}
