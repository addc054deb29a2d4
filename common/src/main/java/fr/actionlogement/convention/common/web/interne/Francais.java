package fr.actionlogement.convention.common.web.interne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** French dates and numbers for templates, under the bean name {@code francais}. */
@Component("francais")
final class Francais {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H' h 'mm", Locale.FRANCE);

    /** {@code 1er juin 2025}, {@code 2 juin 2025}. */
    public String jour(LocalDate jour) {
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
        return quantieme + "\u00a0" + MOIS.format(jour);
    }

    /** {@code 1er juin 2025 à 14 h 05}, in Paris. */
    public String instant(Instant instant) {
        var ici = instant.atZone(PARIS);
        return jour(ici.toLocalDate()) + " à\u00a0" + HEURE.format(ici).replace(' ', '\u00a0');
    }

    /** {@code 12 345}, grouped by U+202F. */
    public String nombre(long nombre) {
        return String.format(Locale.ROOT, "%,d", nombre).replace(',', '\u202f');
    }

    /** The number and the noun, singular for 0 and 1: {@code 1 dossier}, {@code 12 345 dossiers}. */
    public String accord(long nombre, String singulier, String pluriel) {
        return nombre(nombre) + "\u00a0" + (Math.abs(nombre) < 2 ? singulier : pluriel);
    }
}
