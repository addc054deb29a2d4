package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * What a line holds, in one place or in all of them.
 *
 * @param ligne code of the line
 * @param reserve held and not committed
 * @param engage committed (AE)
 * @param verse paid (CP)
 */
public record SoldeLocal(String ligne, String libelle, Montant reserve, Montant engage, Montant verse) {

    /** Sum of several. */
    public SoldeLocal plus(SoldeLocal autre) {
        return new SoldeLocal(
                ligne, libelle, reserve.plus(autre.reserve), engage.plus(autre.engage), verse.plus(autre.verse));
    }
}
