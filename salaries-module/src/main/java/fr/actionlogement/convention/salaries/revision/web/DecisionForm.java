package fr.actionlogement.convention.salaries.revision.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a proposal.
 *
 * @param version version that was read
 * @param motif asked for to reject
 */
record DecisionForm(
        @NotNull(message = "Rechargez la page : elle ne dit plus quelle version vous avez lue.")
        Integer version,

        @TexteSur(max = 500, lignes = true) @Nullable String motif) {}
