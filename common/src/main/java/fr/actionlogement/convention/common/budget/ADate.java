package fr.actionlogement.convention.common.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a steering question. Without a date, what the counters say now.
 *
 * @param effet « à la date du »: movements with an effect after that day are left out; null for all
 * @param connue « tel que connu le »: movements recorded after that day (Europe/Paris) are left out; null for all
 */
public record ADate(@Nullable LocalDate effet, @Nullable LocalDate connue) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TOUJOURS = LocalDate.of(9999, 12, 31);

    /** Everything known today. */
    public static final ADate MAINTENANT = new ADate(null, null);

    /** Whether no date is asked for. */
    public boolean estMaintenant() {
        return effet == null && connue == null;
    }

    /** Last day of effect that is kept; far away when none is asked for. */
    public LocalDate dernierEffet() {
        return effet == null ? TOUJOURS : effet;
    }

    /** Last day of recording that is kept; far away when none is asked for. */
    public LocalDate dernierConnu() {
        return connue == null ? TOUJOURS : connue;
    }

    /** First instant of recording that is left out. */
    public Instant inconnuDes() {
        return dernierConnu().plusDays(1).atStartOfDay(PARIS).toInstant();
    }

    /** The address of another steering screen, asked the same question. */
    public String sur(String chemin) {
        StringBuilder adresse = new StringBuilder(chemin);
        ajouter(adresse, "au", effet);
        ajouter(adresse, "connu", connue);
        return adresse.toString();
    }

    private static void ajouter(StringBuilder adresse, String nom, @Nullable LocalDate jour) {
        if (jour != null) {
            adresse.append(adresse.indexOf("?") < 0 ? '?' : '&')
                    .append(nom)
                    .append('=')
                    .append(jour);
        }
    }
}
