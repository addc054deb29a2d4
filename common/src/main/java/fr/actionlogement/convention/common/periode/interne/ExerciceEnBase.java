package fr.actionlogement.convention.common.periode.interne;

import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ExerciceEnBase implements AttributeConverter<Exercice, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable Exercice exercice) {
        return exercice == null ? null : exercice.annee();
    }

    @Override
    public @Nullable Exercice convertToEntityAttribute(@Nullable Integer annee) {
        return annee == null ? null : new Exercice(annee);
    }
}
