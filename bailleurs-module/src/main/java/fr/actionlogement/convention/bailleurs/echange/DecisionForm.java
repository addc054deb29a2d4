package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/**
 * A decision on what another person asked for.
 *
 * @param motif why, null when nothing was said
 * @param version of the request that was read
 */
public record DecisionForm(
        @TexteSur(max = 1000, lignes = true) @Nullable String motif, int version) {}
