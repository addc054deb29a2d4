package fr.actionlogement.convention.common.montant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * French writing for pages and exports, under the name {@code formats} in templates: {@code ${@formats.date(jour)}}.
 * A missing value is written as an empty text, so that a template needs no condition.
 */
@Component("formats")
public class Formats {

    private static final char INSECABLE = '\u00A0';
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter COURTE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'\u00A0h\u00A0'mm", Locale.FRENCH);

    private final Clock horloge;

    /** Writes instants in the zone of the application's clock. */
    public Formats(Clock horloge) {
        this.horloge = horloge;
    }

    /** {@code 1 234 567,89 €}. */
    public String montant(@Nullable Montant montant) {
        return montant == null ? "" : montant.enTexte();
    }

    /** {@code 450 M€}. */
    public String millions(@Nullable Montant montant) {
        return montant == null ? "" : montant.enMillions();
    }

    /** {@code 5,25 Md€}. */
    public String milliards(@Nullable Montant montant) {
        return montant == null ? "" : montant.enMilliards();
    }

    /** Billions from one billion up, millions from one million up, the exact amount below. */
    public String abrege(@Nullable Montant montant) {
        if (montant == null) {
            return "";
        }
        long ordre = Math.abs(montant.centimes() / 100);
        if (ordre >= 1_000_000_000L) {
            return montant.enMilliards();
        }
        return ordre >= 1_000_000L ? montant.enMillions() : montant.enTexte();
    }

    /** {@code 2,40 %}. */
    public String taux(@Nullable Taux taux) {
        return taux == null ? "" : taux.enTexte();
    }

    /** {@code 200 000}: groups by U+202F. */
    public String nombre(long nombre) {
        return Ecriture.entier(nombre);
    }

    /** {@code 1 logement}, {@code 0 logement}, {@code 2 000 logements}: singular for 0, 1 and -1, U+00A0 before the noun. */
    public String compte(long nombre, String singulier, String pluriel) {
        return nombre(nombre) + INSECABLE + accord(nombre, singulier, pluriel);
    }

    /** The noun alone: singular for 0, 1 and -1. */
    public String accord(long nombre, String singulier, String pluriel) {
        return nombre >= -1 && nombre <= 1 ? singulier : pluriel;
    }

    /** {@code 12,5 %}: the share of a whole with one decimal, an en dash when the whole is zero. */
    public String part(long partie, long tout) {
        return tout == 0 ? "–" : Ecriture.part(partie, tout, 1);
    }

    /** {@code 12,5 %}: as {@link #part(long, long)}, for amounts. */
    public String part(Montant partie, Montant tout) {
        return part(partie.centimes(), tout.centimes());
    }

    /** {@code 1er juin 2026}, {@code 2 juin 2026}, U+00A0 after the day. */
    public String date(@Nullable LocalDate jour) {
        if (jour == null) {
            return "";
        }
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : Integer.toString(jour.getDayOfMonth());
        return quantieme + INSECABLE + MOIS.format(jour);
    }

    /** {@code 01/06/2026}, for tables. */
    public String dateCourte(@Nullable LocalDate jour) {
        return jour == null ? "" : COURTE.format(jour);
    }

    /** {@code 1er juin 2026}: the day of an instant in Paris. */
    public String jourDe(@Nullable Instant instant) {
        return instant == null ? "" : date(instant.atZone(horloge.getZone()).toLocalDate());
    }

    /** {@code 1er juin 2026 à 14 h 05}, in Paris. */
    public String instant(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime local = instant.atZone(horloge.getZone());
        return date(local.toLocalDate()) + " à" + INSECABLE + HEURE.format(local);
    }
}
