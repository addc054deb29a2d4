package fr.actionlogement.convention.common.montant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Writes the amount of a form field as a French reader types it; {@link MontantDeFormulaire} reads it back. */
@Component
class MontantEnFormulaire implements Converter<Montant, String> {

    @Override
    public String convert(Montant montant) {
        return montant.enTexte();
    }
}
