package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;

/**
 * A year of a convention.
 *
 * @param prevu what the convention allots
 * @param appele calls that were neither rejected nor cancelled
 * @param engage committed, net of releases
 * @param verse paid
 */
public record AnneeConventionnee(Exercice exercice, Montant prevu, Montant appele, Montant engage, Montant verse) {

    /** What may still be committed. */
    public Montant disponible() {
        return prevu.moins(engage);
    }
}
