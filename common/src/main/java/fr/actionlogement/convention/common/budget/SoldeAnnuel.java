package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * A line in one exercice.
 *
 * @param statut PUBLIE or HYPOTHESE, of the allotment
 * @param source of the allotment
 * @param alloue annual allotment
 * @param reserve held on it
 * @param engage commitments charged to it (AE of that millésime)
 * @param verse paid on those commitments, whatever the year of payment
 * @param paye credits paid during that exercice (CP), whatever the millésime
 */
public record SoldeAnnuel(
        String ligne,
        int exercice,
        String statut,
        String source,
        Montant alloue,
        Montant reserve,
        Montant engage,
        Montant verse,
        Montant paye) {

    /** What the annual allotment still leaves. */
    public Montant disponible() {
        return alloue.moins(reserve).moins(engage);
    }
}
