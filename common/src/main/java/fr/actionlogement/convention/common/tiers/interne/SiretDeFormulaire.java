package fr.actionlogement.convention.common.tiers.interne;

import fr.actionlogement.convention.common.tiers.Siret;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the SIRET of a form, a URL or a path; an empty field is none. */
@Component
class SiretDeFormulaire implements Converter<String, Siret> {

    @Override
    public @Nullable Siret convert(String texte) {
        return texte.isBlank() ? null : Siret.lire(texte);
    }
}
