package fr.actionlogement.convention.common.web.interne;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a day written {@code 2025-06-01} and nothing else: no number, array, time or year of five digits. */
final class JourDeserializer extends StdDeserializer<LocalDate> {

    private static final Pattern FORME = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    JourDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser lecteur, DeserializationContext contexte) {
        if (!lecteur.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) contexte.handleUnexpectedToken(LocalDate.class, lecteur);
        }
        String texte = lecteur.getString();
        return lire(texte).orElseGet(() -> refuser(contexte, texte));
    }

    /** A day of the calendar, written {@code 2026-01-15} and in no other way; empty for anything else. */
    static Optional<LocalDate> lire(String texte) {
        if (!FORME.matcher(texte).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(texte, ISO));
        } catch (DateTimeException inexistante) {
            return Optional.empty();
        }
    }

    private static LocalDate refuser(DeserializationContext contexte, String texte) {
        return (LocalDate) contexte.handleWeirdStringValue(LocalDate.class, texte, "AAAA-MM-JJ");
    }
}
