package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the confirmation of an act may ask; each act reads its own part. */
record ActeForm(
        @NotNull(message = "Rechargez la page : elle ne dit plus quelle version vous avez lue.")
        Integer version,

        @TexteSur(max = 500, lignes = true) @Nullable String motif,
        @Nullable Montant montant,
        @TexteSur(max = 100) @Nullable String justificatif,
        @Nullable Exercice exercice,
        @Nullable Taux assurance,
        RemboursementAnticipe.@Nullable Effet effet,
        @Nullable LocalDate le,
        @Nullable Boolean horsPlafond,
        @Nullable LocalDate commission) {

    static ActeForm vierge(int version) {
        return new ActeForm(version, null, null, null, null, null, null, null, null, null);
    }

    String motifOuVide() {
        return motif == null ? "" : motif.strip();
    }

    String justificatifOuVide() {
        return justificatif == null ? "" : justificatif.strip();
    }
}
