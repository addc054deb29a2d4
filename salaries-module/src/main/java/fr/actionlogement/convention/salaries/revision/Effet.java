package fr.actionlogement.convention.salaries.revision;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import java.util.List;

/**
 * What a proposal would change among the open files, judged twice: by their rules, and by the same with the new value.
 *
 * @param examines files judged
 * @param gagnants not eligible, or not decidable, who would become eligible
 * @param perdants eligible, who would be so no more
 * @param incertains others whose answer would change
 * @param montantAvant sum of the aids of the eligible by their rules
 * @param montantApres the same with the new value
 * @param exemples the first that change side
 */
public record Effet(
        int examines,
        int gagnants,
        int perdants,
        int incertains,
        Montant montantAvant,
        Montant montantApres,
        List<Bascule> exemples) {

    /** How much more, or less, would be granted. */
    public Montant ecart() {
        return montantApres.moins(montantAvant);
    }

    /**
     * A file that changes side.
     *
     * @param fige whether its rules are frozen: the new value would not touch it, it only tells what would happen to others
     */
    public record Bascule(String reference, Etat etat, boolean fige, Conclusion avant, Conclusion apres) {}
}
