package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * What loans make together.
 *
 * @param restant balance, what is due and not received apart
 * @param du fell due and was not received
 * @param enRetard loans with something due and not received
 */
public record EncoursDePrets(
        long nombre, Montant accorde, Montant tire, Montant restant, Montant encaisse, Montant du, long enRetard) {}
