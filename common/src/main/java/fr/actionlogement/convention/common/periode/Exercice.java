package fr.actionlogement.convention.common.periode;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A budget year (millésime), from 1 January to 31 December. Whether it belongs to the convention is a question for
 * {@link PeriodeConvention}, and whether it is open a question for the ledger: a renewal after 2027 needs no new code.
 *
 * <p>An integer in JSON, in the database and in URLs.
 *
 * @param annee the year, between 2000 and 2099
 */
public record Exercice(@JsonValue int annee) implements Comparable<Exercice> {

    private static final int PREMIERE = 2000;
    private static final int DERNIERE = 2099;
    private static final Pattern ECRITURE = Pattern.compile("[0-9]{4}");

    /**
     * Checks the year.
     *
     * @throws ExerciceIllisible if it is outside 2000 to 2099
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Exercice {
        if (annee < PREMIERE || annee > DERNIERE) {
            throw new ExerciceIllisible("L'exercice est une année sur quatre chiffres, par exemple 2026.");
        }
    }

    /**
     * The year of that day.
     *
     * @throws ExerciceIllisible if it is outside 2000 to 2099
     */
    public static Exercice de(LocalDate jour) {
        return new Exercice(jour.getYear());
    }

    /**
     * Reads a year on four digits, spaces around ignored.
     *
     * @throws ExerciceIllisible if it is anything else
     */
    public static Exercice lire(String texte) {
        String saisi = texte.strip();
        return new Exercice(ECRITURE.matcher(saisi).matches() ? Integer.parseInt(saisi) : -1);
    }

    /** Its first day, 1 January. */
    public LocalDate debut() {
        return LocalDate.of(annee, 1, 1);
    }

    /** Its last day, 31 December. */
    public LocalDate fin() {
        return LocalDate.of(annee, 12, 31);
    }

    /** Whether that day falls in this year. */
    public boolean contient(LocalDate jour) {
        return jour.getYear() == annee;
    }

    /** The next year. */
    public Exercice suivant() {
        return new Exercice(annee + 1);
    }

    /** The year before. */
    public Exercice precedent() {
        return new Exercice(annee - 1);
    }

    @Override
    public int compareTo(Exercice autre) {
        return Integer.compare(annee, autre.annee);
    }

    /** The year on four digits. */
    @Override
    public String toString() {
        return Integer.toString(annee);
    }
}
