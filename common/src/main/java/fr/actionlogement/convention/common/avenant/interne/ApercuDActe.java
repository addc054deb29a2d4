package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act would change, before it is decided: nothing is written to know it.
 *
 * @param niveaux each level reached, from the convention down
 * @param exercices each line's year reached
 * @param objectifs targets that the lines pay for, and how many units the moved room is worth
 * @param obstacles French sentences: why it would be refused as things stand; empty when it would pass
 */
public record ApercuDActe(List<Niveau> niveaux, List<Annee> exercices, List<Effet> objectifs, List<String> obstacles) {

    /**
     * A level before and after.
     *
     * @param engage held and committed: the ceiling never goes under it
     * @param prevuAvant commitments foreseen at the end of the convention; null for an upper level
     * @param prevuApres the same under the new ceiling
     */
    public record Niveau(
            String code,
            String libelle,
            Montant plafondAvant,
            Montant plafondApres,
            Montant engage,
            Montant verse,
            Montant disponibleApres,
            @Nullable Montant prevuAvant,
            @Nullable Montant prevuApres) {}

    /**
     * What moves for a target, at the cost that one unit has had so far.
     *
     * @param unites units that the room gained or lost would pay for
     */
    public record Effet(String code, String libelle, String unite, Montant coutUnitaire, long unites) {}

    /** The allotment of a line's year before and after. */
    public record Annee(
            String ligne, int exercice, Montant dotationAvant, Montant dotationApres, Montant engage, Montant paye) {

        /** What the allotment would leave. */
        public Montant disponibleApres() {
            return dotationApres.moins(engage);
        }
    }
}
