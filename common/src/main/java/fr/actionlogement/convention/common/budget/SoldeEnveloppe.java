package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An envelope and where it stands. The amounts of an upper node are the sums of its lines; its ceiling is its own.
 *
 * @param parent code of the upper node, null for the convention
 * @param niveau CONVENTION, AXE, LIGNE or SOUS_LIGNE
 * @param profondeur 0 for the convention
 * @param article article of the convention
 * @param natures natures that a line finances, empty for an upper node
 * @param imputable whether commitments are charged here
 * @param publie the figure as published
 * @param source where it was published
 * @param plafond published ceiling over the five years
 * @param alloue sum of the annual allotments
 * @param reserve held and not committed
 * @param engage committed (AE)
 * @param verse paid (CP)
 * @param rembourse repaid on loans and advances, apart from fresh money
 * @param ecart sum of the children's ceilings less the node's own (écart d'arrondi); zero for a line
 */
public record SoldeEnveloppe(
        String code,
        @Nullable String parent,
        String niveau,
        int profondeur,
        String libelle,
        String article,
        List<String> natures,
        boolean imputable,
        String publie,
        String source,
        Montant plafond,
        Montant alloue,
        Montant reserve,
        Montant engage,
        Montant verse,
        Montant rembourse,
        Montant ecart) {

    /** What the node's own ceiling still leaves. */
    public Montant disponible() {
        return plafond.moins(reserve).moins(engage);
    }
}
