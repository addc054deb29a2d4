package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * Where a commitment stands.
 *
 * @param reserve held and not committed
 * @param engage committed, net of releases
 * @param verse paid, net of reversals
 * @param rembourse repaid by the beneficiary
 */
public record PositionEngagement(Montant reserve, Montant engage, Montant verse, Montant rembourse) {

    /** What may still be paid. */
    public Montant aVerser() {
        return engage.moins(verse);
    }
}
