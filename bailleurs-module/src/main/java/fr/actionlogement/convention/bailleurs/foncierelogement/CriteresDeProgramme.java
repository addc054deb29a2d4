package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/** Filters of the list of programmes; null means whatever. */
public record CriteresDeProgramme(@Nullable Departement departement) {}
