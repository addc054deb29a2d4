package fr.actionlogement.convention.bailleurs.avenant;

import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the file of amendments; null means whatever.
 *
 * @param departement of the operation
 */
public record CriteresDAvenant(@Nullable Departement departement) {}
