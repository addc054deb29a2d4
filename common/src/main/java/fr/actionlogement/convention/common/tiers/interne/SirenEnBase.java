package fr.actionlogement.convention.common.tiers.interne;

import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SirenEnBase implements AttributeConverter<Siren, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Siren valeur) {
        return valeur == null ? null : valeur.numero();
    }

    @Override
    public @Nullable Siren convertToEntityAttribute(@Nullable String texte) {
        return texte == null ? null : new Siren(texte);
    }
}
