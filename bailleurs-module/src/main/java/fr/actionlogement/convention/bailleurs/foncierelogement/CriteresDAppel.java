package fr.actionlogement.convention.bailleurs.foncierelogement;

import org.jspecify.annotations.Nullable;

/** Filters of the list of calls for funds; null means whatever. */
public record CriteresDAppel(@Nullable StatutDAppel statut) {}
