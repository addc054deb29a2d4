package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import org.jspecify.annotations.Nullable;

/** Filters of the file of operations with their energy; null means whatever. */
public record CriteresDePerformance(
        @Nullable Departement departement, @Nullable Siren bailleur) {}
