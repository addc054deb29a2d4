package fr.actionlogement.convention.common.rapport;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report.
 *
 * @param titre French
 * @param colonnes titles
 * @param lignes as many cells each as there are columns
 */
public record TableauDeRapport(String titre, List<String> colonnes, List<Ligne> lignes) {

    /**
     * A row.
     *
     * @param lien path of the page whose entries make the row; null when there is none
     */
    public record Ligne(@Nullable String lien, List<CelluleDeRapport> cellules) {

        /** A row that leads somewhere, or nowhere when the link is null. */
        public static Ligne de(@Nullable String lien, CelluleDeRapport... cellules) {
            return new Ligne(lien, Arrays.asList(cellules));
        }
    }
}
