package fr.actionlogement.convention.common.tiers.interne;

import fr.actionlogement.convention.common.tiers.Iban;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the IBAN of a form, a URL or a path; an empty field is none. */
@Component
class IbanDeFormulaire implements Converter<String, Iban> {

    @Override
    public @Nullable Iban convert(String texte) {
        return texte.isBlank() ? null : Iban.lire(texte);
    }
}
