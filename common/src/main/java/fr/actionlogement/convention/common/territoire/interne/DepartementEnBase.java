package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.Departement;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class DepartementEnBase implements AttributeConverter<Departement, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Departement valeur) {
        return valeur == null ? null : valeur.code();
    }

    @Override
    public @Nullable Departement convertToEntityAttribute(@Nullable String texte) {
        return texte == null ? null : new Departement(texte);
    }
}
