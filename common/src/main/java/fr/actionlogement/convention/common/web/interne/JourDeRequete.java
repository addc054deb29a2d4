package fr.actionlogement.convention.common.web.interne;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A day in a parameter or a form field, read as strictly as in JSON; nothing typed is no day. */
@Component
class JourDeRequete implements Converter<String, LocalDate> {

    @Override
    public @Nullable LocalDate convert(String texte) {
        String jour = texte.strip();
        return jour.isEmpty()
                ? null
                : JourDeserializer.lire(jour).orElseThrow(() -> new DateTimeException("Not a day: AAAA-MM-JJ."));
    }
}
