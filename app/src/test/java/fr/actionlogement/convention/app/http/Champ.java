package fr.actionlogement.convention.app.http;

import java.util.List;

/**
 * A field as its page declares it.
 *
 * @param nom name sent
 * @param genre text, search, montant, number, date, email, password, textarea, select, checkbox, radio, hidden or file
 * @param lu what the page holds, empty when nothing
 * @param valeur what to send: what the page holds, else something sensible; empty when there is nothing to send
 * @param requis whether the page says that it must be filled
 * @param dit what the page says around it: label, legend, hint
 */
record Champ(String nom, String genre, String lu, String valeur, boolean requis, String dit) {

    /** The same for the cells of a table, whose row alone differs. */
    String famille() {
        return nom.replaceAll("\\[[^]]*]", "[]");
    }

    /** Whether an honest page always sends something for it, so that leaving it out is a fault. */
    boolean doitVenir() {
        return requis || genre.equals("hidden") && !lu.isEmpty();
    }

    /** Whether the page tells its reader that nothing need be given. */
    boolean ditFacultatif() {
        return dit.matches("(?is).*(facultati|laissez vide|sans choix|reste vide).*")
                || genre.equals("checkbox")
                || genre.equals("hidden") && lu.isEmpty();
    }

    boolean estEcrit() {
        return List.of("text", "search", "textarea", "montant", "number", "date", "email", "select")
                .contains(genre);
    }
}
