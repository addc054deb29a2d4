package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/**
 * The service fait.
 *
 * @param montant what is certified, at most what was asked; null for all of it
 * @param motif why less than asked
 * @param retenue withheld until a later release; null for nothing
 * @param motifRetenue why it is withheld
 */
public record Certification(
        @Nullable Montant montant,
        @TexteSur(max = 1000, lignes = true) @Nullable String motif,
        @Nullable Montant retenue,
        @TexteSur(max = 1000, lignes = true) @Nullable String motifRetenue) {

    /** The whole request, without withholding. */
    public static final Certification ENTIERE = new Certification(null, null, null, null);
}
