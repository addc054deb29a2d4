package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Cells of a CSV as text. A million rows have ten million cells: no format is interpreted again for each. */
final class CellulesCsv {

    private CellulesCsv() {}

    /** Euros and centimes: {@code -1234,50}. */
    static String montant(Montant montant) {
        long euros = montant.centimes() / 100;
        long reste = Math.abs(montant.centimes() % 100);
        String signe = euros == 0 && montant.centimes() < 0 ? "-" : "";
        return signe + euros + (reste < 10 ? ",0" : ",") + reste;
    }

    /** A percentage, without useless zeros. */
    static String taux(Taux taux) {
        return taux.enPourcent().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A day: {@code 31/12/2026}. */
    static String jour(LocalDate jour) {
        return jour(new StringBuilder(10), jour).toString();
    }

    /** An instant, at the time of a place: {@code 31/12/2026 23:59:59}. */
    static String seconde(Instant instant, ZoneId fuseau) {
        LocalDateTime heure = LocalDateTime.ofInstant(instant, fuseau);
        StringBuilder texte = jour(new StringBuilder(19), heure.toLocalDate()).append(' ');
        deux(texte, heure.getHour()).append(':');
        deux(texte, heure.getMinute()).append(':');
        return deux(texte, heure.getSecond()).toString();
    }

    private static StringBuilder jour(StringBuilder texte, LocalDate jour) {
        deux(texte, jour.getDayOfMonth()).append('/');
        deux(texte, jour.getMonthValue()).append('/');
        deux(texte, jour.getYear() / 100);
        return deux(texte, jour.getYear() % 100);
    }

    /** Two digits at least: a century goes on to four, and beyond. */
    private static StringBuilder deux(StringBuilder texte, int nombre) {
        return (nombre < 10 ? texte.append('0') : texte).append(nombre);
    }
}
