package fr.actionlogement.convention.common.atterrissage.interne;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * Where a line, or an upper node as the sum of its lines under its own ceiling, will land.
 *
 * @param engage committed at the date
 * @param bas commitments at the end at the lowest pace
 * @param central at the pace of the last twelve months
 * @param haut at the highest pace
 * @param libre what the pace of the last twelve months would add, were there no ceiling; zero for an upper node
 * @param verse paid at the date
 * @param verseCentral payments at the end at the pace of the last twelve months, under what will be committed
 * @param statut French words
 * @param ton tone of the badge
 */
public record LigneProjetee(
        String code,
        String libelle,
        int profondeur,
        boolean imputable,
        Montant plafond,
        Montant engage,
        Montant bas,
        Montant central,
        Montant haut,
        Montant libre,
        Montant verse,
        Montant verseCentral,
        String statut,
        String ton) {

    /** What the central value leaves unused under the ceiling. */
    public Montant sansEmploi() {
        return plafond.moins(central);
    }
}
