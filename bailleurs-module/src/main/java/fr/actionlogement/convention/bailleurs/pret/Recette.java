package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * What was received on a line that fell due.
 *
 * @param rang of the line
 */
public record Recette(int rang, Montant interets, Montant capital) {}
