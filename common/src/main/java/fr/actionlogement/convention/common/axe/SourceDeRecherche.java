package fr.actionlogement.convention.common.axe;

import java.util.List;

/** What an axis contributes to the global search. */
public interface SourceDeRecherche {

    /**
     * Results the current user may see, best first.
     *
     * @param texte what the user typed, not blank; accents and case do not matter
     * @param limite the most results wanted
     */
    List<Resultat> chercher(String texte, int limite);

    /**
     * One result.
     *
     * @param nature French kind, for instance {@code Opération}
     * @param libelle what is shown
     * @param url page of the object
     */
    record Resultat(String nature, String libelle, String url) {}
}
