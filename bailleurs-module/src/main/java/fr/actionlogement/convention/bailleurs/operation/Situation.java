package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.territoire.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What the place of an operation decides.
 *
 * @param ligne code of the budget line
 * @param zone of the commune on the day of the entry; null when no zoning is known for it
 */
record Situation(String ligne, @Nullable Zone zone) {}
