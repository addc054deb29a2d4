package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.Lieu;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the place of a form or a URL; an empty field is none. */
@Component
class LieuDeFormulaire implements Converter<String, Lieu> {

    @Override
    public @Nullable Lieu convert(String texte) {
        return texte.isBlank() ? null : Lieu.lire(texte);
    }
}
