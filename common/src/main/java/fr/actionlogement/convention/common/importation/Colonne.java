package fr.actionlogement.convention.common.importation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of an import file, declared once as a constant of its {@link TypeImport} and used to read the cells. Titles are
 * recognised whatever their accents, case, spaces and hyphens.
 *
 * @param titre title as the business writes it, shown in the template
 * @param obligatoire whether the column must be there and none of its cells empty
 * @param format how its cells are written
 * @param exemple a cell of the template's example row
 * @param autresTitres other titles accepted on reading
 * @param suffixeLibre whether the title in the file may go on after {@code titre}, as a published title that ends by a
 *     date does; see {@link Ligne#titre}
 * @param <V> type of the values
 */
public record Colonne<V>(
        String titre,
        boolean obligatoire,
        Format<V> format,
        String exemple,
        List<String> autresTitres,
        boolean suffixeLibre) {

    /** A column that must be there and filled in. */
    public static <V> Colonne<V> obligatoire(String titre, Format<V> format, String exemple) {
        return new Colonne<>(titre, true, format, exemple, List.of(), false);
    }

    /** A column that may be absent, and whose cells may be empty. */
    public static <V> Colonne<V> facultative(String titre, Format<V> format, String exemple) {
        return new Colonne<>(titre, false, format, exemple, List.of(), false);
    }

    /** The same, also recognised under other titles. */
    public Colonne<V> aussi(String... titres) {
        return new Colonne<>(titre, obligatoire, format, exemple, List.of(titres), suffixeLibre);
    }

    /** The same, whose title in the file may go on after {@link #titre}. */
    public Colonne<V> avecSuffixeLibre() {
        return new Colonne<>(titre, obligatoire, format, exemple, autresTitres, true);
    }

    /** Whether a title of a file names this column. */
    public boolean reconnait(String titreDuFichier) {
        String lu = Lectures.simplifier(titreDuFichier);
        return Stream.concat(Stream.of(titre), autresTitres.stream())
                .map(Lectures::simplifier)
                .anyMatch(connu -> lu.equals(connu) || (suffixeLibre && lu.startsWith(connu + " ")));
    }
}
