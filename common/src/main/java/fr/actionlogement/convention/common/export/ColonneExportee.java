package fr.actionlogement.convention.common.export;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typed column: a cell of an amount, a count, a rate or a date is written as such, never as text. A null value is an
 * empty cell. Amounts and counts are added up at the foot, unless {@link #sansTotal()} says that their sum means nothing.
 *
 * @param <L> a row
 */
public final class ColonneExportee<L> {

    /** What the cells of a column are. */
    public enum Type {
        /** Words. */
        TEXTE,
        /** Euros and centimes. */
        MONTANT,
        /** A whole number. */
        NOMBRE,
        /** A percentage, four decimals at most. */
        TAUX,
        /** A day. */
        DATE,
        /** An instant, shown at Paris time to the second. */
        INSTANT
    }

    private final String titre;
    private final Type type;
    private final Function<L, @Nullable Object> valeur;
    private final boolean totalisee;

    private ColonneExportee(String titre, Type type, Function<L, @Nullable Object> valeur, boolean totalisee) {
        this.titre = titre;
        this.type = type;
        this.valeur = valeur;
        this.totalisee = totalisee;
    }

    /** Words. */
    public static <L> ColonneExportee<L> texte(String titre, Function<L, @Nullable String> valeur) {
        return new ColonneExportee<>(titre, Type.TEXTE, valeur::apply, false);
    }

    /** Euros. */
    public static <L> ColonneExportee<L> montant(String titre, Function<L, @Nullable Montant> valeur) {
        return new ColonneExportee<>(titre, Type.MONTANT, valeur::apply, true);
    }

    /** A whole number; for an {@code int} write {@code l -> (long) l.nombre()}. */
    public static <L> ColonneExportee<L> nombre(String titre, Function<L, @Nullable Long> valeur) {
        return new ColonneExportee<>(titre, Type.NOMBRE, valeur::apply, true);
    }

    /** A percentage. */
    public static <L> ColonneExportee<L> taux(String titre, Function<L, @Nullable Taux> valeur) {
        return new ColonneExportee<>(titre, Type.TAUX, valeur::apply, false);
    }

    /** A day. */
    public static <L> ColonneExportee<L> date(String titre, Function<L, @Nullable LocalDate> valeur) {
        return new ColonneExportee<>(titre, Type.DATE, valeur::apply, false);
    }

    /** An instant. */
    public static <L> ColonneExportee<L> instant(String titre, Function<L, @Nullable Instant> valeur) {
        return new ColonneExportee<>(titre, Type.INSTANT, valeur::apply, false);
    }

    /** A year: a number whose sum means nothing. */
    public static <L> ColonneExportee<L> annee(String titre, Function<L, @Nullable Integer> valeur) {
        return new ColonneExportee<>(
                titre,
                Type.NOMBRE,
                ligne -> {
                    Integer annee = valeur.apply(ligne);
                    return annee == null ? null : (Object) annee.longValue();
                },
                false);
    }

    /** The same column, whose sum means nothing: a ceiling at several levels, a cumulated balance. */
    public ColonneExportee<L> sansTotal() {
        return new ColonneExportee<>(titre, type, valeur, false);
    }

    /** French title. */
    public String titre() {
        return titre;
    }

    /** What its cells are. */
    public Type type() {
        return type;
    }

    /** Whether it is added up at the foot. */
    public boolean totalisee() {
        return totalisee;
    }

    /** Cell of a row: String, Montant, Long, Taux, LocalDate or Instant according to the type; null when empty. */
    public @Nullable Object valeur(L ligne) {
        return valeur.apply(ligne);
    }
}
