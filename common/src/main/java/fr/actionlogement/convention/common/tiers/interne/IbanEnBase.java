package fr.actionlogement.convention.common.tiers.interne;

import fr.actionlogement.convention.common.tiers.Iban;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class IbanEnBase implements AttributeConverter<Iban, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Iban valeur) {
        return valeur == null ? null : valeur.numero();
    }

    @Override
    public @Nullable Iban convertToEntityAttribute(@Nullable String texte) {
        return texte == null ? null : new Iban(texte);
    }
}
