package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the file of prorogations; null means whatever.
 *
 * @param departement of the operation
 */
public record CriteresDeProrogation(@Nullable Departement departement) {}
