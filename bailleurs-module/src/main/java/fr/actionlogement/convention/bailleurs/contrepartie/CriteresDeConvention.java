package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/** Filters of the register of conventions de gestion en flux; null means whatever. */
public record CriteresDeConvention(@Nullable Departement departement) {}
