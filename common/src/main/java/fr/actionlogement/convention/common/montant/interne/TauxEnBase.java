package fr.actionlogement.convention.common.montant.interne;

import fr.actionlogement.convention.common.montant.Taux;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A {@code bigint} of millionths. */
@Converter(autoApply = true)
class TauxEnBase implements AttributeConverter<Taux, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Taux taux) {
        return taux == null ? null : taux.millioniemes();
    }

    @Override
    public @Nullable Taux convertToEntityAttribute(@Nullable Long millioniemes) {
        return millioniemes == null ? null : new Taux(millioniemes);
    }
}
