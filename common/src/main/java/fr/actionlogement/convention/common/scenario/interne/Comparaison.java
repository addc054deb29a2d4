package fr.actionlogement.convention.common.scenario.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;

/**
 * Scenarios beside the trend, level by level.
 *
 * @param noms of the columns, the trend first
 */
public record Comparaison(List<String> noms, List<Rang> rangs) {

    /** A level, with one value per column. */
    public record Rang(String code, String libelle, int profondeur, List<Valeur> valeurs) {}

    /**
     * A level in a scenario.
     *
     * @param engage commitments at the end of the convention
     */
    public record Valeur(Montant plafond, Montant engage) {

        /** What would stay unused. */
        public Montant sansEmploi() {
            return plafond.moins(engage);
        }
    }
}
