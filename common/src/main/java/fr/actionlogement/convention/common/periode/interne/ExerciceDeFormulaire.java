package fr.actionlogement.convention.common.periode.interne;

import fr.actionlogement.convention.common.periode.Exercice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the year of a form, a URL or a path; an empty field is no year. */
@Component
class ExerciceDeFormulaire implements Converter<String, Exercice> {

    @Override
    public @Nullable Exercice convert(String texte) {
        return texte.isBlank() ? null : Exercice.lire(texte);
    }
}
