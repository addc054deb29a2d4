package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/** A decision on a merge. */
record DecisionForm(
        @TexteSur(max = 1000, lignes = true) @Nullable String motif, int version) {}
