package fr.actionlogement.convention.common.tiers.interne;

import fr.actionlogement.convention.common.tiers.Siret;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SiretEnBase implements AttributeConverter<Siret, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Siret valeur) {
        return valeur == null ? null : valeur.numero();
    }

    @Override
    public @Nullable Siret convertToEntityAttribute(@Nullable String texte) {
        return texte == null ? null : new Siret(texte);
    }
}
