package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the zone of a form or a URL; an empty field is none. */
@Component
class ZoneDeFormulaire implements Converter<String, Zone> {

    @Override
    public @Nullable Zone convert(String texte) {
        return texte.isBlank() ? null : Zone.lire(texte);
    }
}
