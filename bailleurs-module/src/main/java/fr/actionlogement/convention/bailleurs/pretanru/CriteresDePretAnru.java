package fr.actionlogement.convention.bailleurs.pretanru;

import fr.actionlogement.convention.common.tiers.Siren;
import org.jspecify.annotations.Nullable;

/** Filters of the list of ANRU loans; null means whatever. */
public record CriteresDePretAnru(@Nullable Siren bailleur) {}
