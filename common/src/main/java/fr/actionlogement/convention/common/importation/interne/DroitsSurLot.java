package fr.actionlogement.convention.common.importation.interne;

import org.jspecify.annotations.Nullable;

/**
 * What the current user may do with a lot in its present state.
 *
 * @param obstacle French sentence: why the next act is not offered; null when it is, or when there is none
 */
public record DroitsSurLot(
        boolean appliquer,
        boolean annuler,
        boolean abandonner,
        boolean reprendre,
        @Nullable String obstacle) {}
