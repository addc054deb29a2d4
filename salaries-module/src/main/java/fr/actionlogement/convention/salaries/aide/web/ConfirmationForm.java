package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/** What the confirmation of an act may ask: the version read, a reason, a number of receipts, a year. */
record ConfirmationForm(
        @Nullable Integer version,
        @TexteSur(max = 500, lignes = true) @Nullable String motif,
        @Nullable Integer quittances,
        @Nullable Exercice exercice) {

    String motifOuVide() {
        return motif == null ? "" : motif.strip();
    }
}
