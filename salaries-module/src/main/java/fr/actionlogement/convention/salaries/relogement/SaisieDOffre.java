package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling to offer.
 *
 * @param droit file whose rights it uses; empty for hors contrepartie
 * @param commune where it is, hors contrepartie only: the right says its own
 */
public record SaisieDOffre(
        @TexteSur(max = 40) @Nullable String droit,
        @Nullable CodeCommune commune) {}
