package fr.actionlogement.convention.common.scenario.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;

/**
 * A what-if scenario.
 *
 * @param partage whether everybody may read it
 * @param mien whether the current user made it
 * @param hypotheses for the lines where something is supposed
 */
public record Scenario(long id, String nom, String auteur, boolean partage, boolean mien, List<Hypothese> hypotheses) {

    /**
     * What is supposed of a line.
     *
     * @param rythmePourcent share of the pace of the last twelve months, 100 for the same
     * @param deplacement added to its ceiling, negative when taken away
     */
    public record Hypothese(String ligne, int rythmePourcent, Montant deplacement) {}
}
