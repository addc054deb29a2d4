package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class CodeCommuneEnBase implements AttributeConverter<CodeCommune, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CodeCommune valeur) {
        return valeur == null ? null : valeur.code();
    }

    @Override
    public @Nullable CodeCommune convertToEntityAttribute(@Nullable String texte) {
        return texte == null ? null : new CodeCommune(texte);
    }
}
