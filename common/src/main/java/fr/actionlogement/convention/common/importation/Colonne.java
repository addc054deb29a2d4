package fr.actionlogement.convention.common.importation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of an import file, declared once as a constant of its {@link TypeImport} and used to read the cells. Titles are
 * recognised whatever their accents, case, spaces and hyphens.
 *
 * @param titre title as the business writes it, shown in the template
 * @param obligatoire whether the column must be there and none of its cells empty
 * @param format how its cells are written
 * @param exemple a cell of the template's example row
 * @param autresTitres other titles accepted on reading
 * @param suffixe how what follows {@code titre} in the file is written, as in a published title that ends by a date; null
 *     when nothing may follow; see {@link Ligne#titre}
 * @param <V> type of the values
 */
public record Colonne<V>(
        String titre,
        boolean obligatoire,
        Format<V> format,
        String exemple,
        List<String> autresTitres,
        @Nullable Format<?> suffixe) {

    /** A column that must be there and filled in. */
    public static <V> Colonne<V> obligatoire(String titre, Format<V> format, String exemple) {
        return new Colonne<>(titre, true, format, exemple, List.of(), null);
    }

    /** A column that may be absent, and whose cells may be empty. */
    public static <V> Colonne<V> facultative(String titre, Format<V> format, String exemple) {
        return new Colonne<>(titre, false, format, exemple, List.of(), null);
    }

    /** The same, also recognised under other titles. */
    public Colonne<V> aussi(String... titres) {
        return new Colonne<>(titre, obligatoire, format, exemple, List.of(titres), suffixe);
    }

    /** The same, whose title in the file goes on after {@link #titre} with a text of that format. */
    public Colonne<V> suivieDe(Format<?> attendu) {
        return new Colonne<>(titre, obligatoire, format, exemple, autresTitres, attendu);
    }

    /** Whether a title of a file names this column. */
    public boolean reconnait(String titreDuFichier) {
        String lu = Lectures.simplifier(titreDuFichier);
        return titres().anyMatch(connu -> lu.equals(connu) || (suffixe != null && lu.startsWith(connu + " ")));
    }

    /** What follows {@link #titre} in a title of a file that names this column; empty when nothing does. */
    public Optional<String> suite(String titreDuFichier) {
        String lu = Lectures.simplifier(titreDuFichier);
        return titres().filter(connu -> lu.startsWith(connu + " "))
                .map(connu -> lu.substring(connu.length() + 1))
                .findFirst();
    }

    private Stream<String> titres() {
        return Stream.concat(Stream.of(titre), autresTitres.stream()).map(Lectures::simplifier);
    }
}
