package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * An instalment as shown: paid ≤ certified ≤ requested ≤ due.
 *
 * @param id to be given with a request
 * @param dossier what it pays
 * @param solde whether it is the balance
 * @param plafondPourCent what may be asked before the balance, in per cent of the instrument; null without a cap
 * @param reste what may still be requested
 */
public record EcheanceVue(
        long id,
        Dispositif dispositif,
        String dossier,
        Financeur financeur,
        int rang,
        String libelle,
        Declencheur declencheur,
        boolean solde,
        @Nullable Integer plafondPourCent,
        Montant montant,
        Montant demande,
        Montant certifie,
        Montant verse,
        Montant reste) {}
