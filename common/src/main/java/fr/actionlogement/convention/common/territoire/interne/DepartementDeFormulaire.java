package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the département of a form, a URL or a path; an empty field is none. */
@Component
class DepartementDeFormulaire implements Converter<String, Departement> {

    @Override
    public @Nullable Departement convert(String texte) {
        return texte.isBlank() ? null : Departement.lire(texte);
    }
}
