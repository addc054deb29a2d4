package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the commune of a form, a URL or a path; an empty field is none. */
@Component
class CodeCommuneDeFormulaire implements Converter<String, CodeCommune> {

    @Override
    public @Nullable CodeCommune convert(String texte) {
        return texte.isBlank() ? null : CodeCommune.lire(texte);
    }
}
