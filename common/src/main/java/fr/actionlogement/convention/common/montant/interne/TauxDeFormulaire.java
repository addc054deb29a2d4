package fr.actionlogement.convention.common.montant.interne;

import fr.actionlogement.convention.common.montant.Taux;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the percentage of a form field; an empty field is no rate. */
@Component
class TauxDeFormulaire implements Converter<String, Taux> {

    @Override
    public @Nullable Taux convert(String texte) {
        return texte.isBlank() ? null : Taux.lire(texte);
    }
}
