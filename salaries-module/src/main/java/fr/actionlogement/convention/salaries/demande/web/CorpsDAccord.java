package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body of a grant; what the product does not ask is left out. */
record CorpsDAccord(
        @Nullable Exercice exercice,
        @Nullable Boolean horsPlafond,
        @Nullable LocalDate commission,
        @TexteSur(max = 500, lignes = true) @Nullable String motif) {}
