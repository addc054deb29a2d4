package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.montant.Montant;

/**
 * An instalment as shown: paid ≤ certified ≤ requested ≤ due.
 *
 * @param id to be given with a request
 * @param reste what may still be requested
 */
public record EcheanceVue(
        long id,
        Financeur financeur,
        int rang,
        String libelle,
        Declencheur declencheur,
        Montant montant,
        Montant demande,
        Montant certifie,
        Montant verse,
        Montant reste) {}
