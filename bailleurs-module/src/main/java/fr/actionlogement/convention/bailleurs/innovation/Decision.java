package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an act on an application.
 *
 * @param montant for a grant, at most what is asked; null for all of it
 * @param exercice for a grant, whose allotment bears it; null for the current one
 * @param motif mandatory for a rejection or a giving up
 */
public record Decision(
        @Nullable Montant montant,
        @Nullable Exercice exercice,
        @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
