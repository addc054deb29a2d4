package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * What the contracts of a regime and a vintage have become.
 *
 * @param millesime year in which the leases started
 * @param contrats all but the cancelled
 * @param enCours guaranteed today
 * @param exposition guaranteed rent of the months that may still be indemnified
 * @param sinistres contracts that had a claim
 */
public record LigneDeBilan(
        String regime,
        int millesime,
        long contrats,
        long enCours,
        Montant exposition,
        long sinistres,
        Montant indemnise,
        Montant recouvre) {

    /** The sum of both. */
    public LigneDeBilan plus(LigneDeBilan autre) {
        return new LigneDeBilan(
                regime,
                millesime,
                contrats + autre.contrats,
                enCours + autre.enCours,
                exposition.plus(autre.exposition),
                sinistres + autre.sinistres,
                indemnise.plus(autre.indemnise),
                recouvre.plus(autre.recouvre));
    }
}
