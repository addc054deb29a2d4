package fr.actionlogement.convention.politiquespubliques.suivi;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * One year of a programme.
 *
 * @param statut PUBLIE or HYPOTHESE, of the promise
 * @param source of the promise
 * @param promis annual allotment
 * @param nombre calls deposited for that year and not given up
 * @param appele sum of these calls
 * @param engage committed on the allotment, in the ledger
 * @param verse paid on these commitments, in the ledger
 */
public record AnneeSuivie(
        int exercice,
        String statut,
        String source,
        Montant promis,
        long nombre,
        Montant appele,
        Montant engage,
        Montant verse) {}
