package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.operation.Accomplissement;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is confirmed before an act, and the version of the file that was read. */
record ActeForm(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable Exercice exercice,
        @Nullable @TexteSur(max = 1000, lignes = true) String motif,
        int version) {

    Accomplissement accomplissement() {
        return new Accomplissement(date, exercice, motif);
    }
}
