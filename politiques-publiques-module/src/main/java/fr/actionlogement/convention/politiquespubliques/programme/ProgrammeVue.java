package fr.actionlogement.convention.politiquespubliques.programme;

import java.util.List;

/**
 * A programme as shown.
 *
 * @param ligne code of the budget line that pays it
 * @param natures natures its calls may have, for instance {@code CONTRIBUTION}
 * @param premierExercice first year in which it is paid
 * @param dernierExercice last year in which it is paid
 * @param article article of the convention
 * @param objet what it pays for, in French
 * @param source where its amount is published
 * @param exigeDroit whether a call is made for a file that opens the right to it
 */
public record ProgrammeVue(
        String code,
        String libelle,
        String organisme,
        String ligne,
        List<String> natures,
        int premierExercice,
        int dernierExercice,
        String article,
        String objet,
        String source,
        boolean exigeDroit) {

    /** Whether the founding document plans money for that year. */
    public boolean prevoit(int exercice) {
        return exercice >= premierExercice && exercice <= dernierExercice;
    }

    /** Whether it lends: what it pays is then paid back. */
    public boolean prete() {
        return natures.contains("PRET");
    }
}
