package fr.actionlogement.convention.common.montant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the amount of a form field; an empty field is no amount. */
@Component
class MontantDeFormulaire implements Converter<String, Montant> {

    @Override
    public @Nullable Montant convert(String texte) {
        return texte.isBlank() ? null : Montant.lire(texte);
    }
}
