package fr.actionlogement.convention.common.tiers.interne;

import fr.actionlogement.convention.common.tiers.Siren;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the SIREN of a form, a URL or a path; an empty field is none. */
@Component
class SirenDeFormulaire implements Converter<String, Siren> {

    @Override
    public @Nullable Siren convert(String texte) {
        return texte.isBlank() ? null : Siren.lire(texte);
    }
}
