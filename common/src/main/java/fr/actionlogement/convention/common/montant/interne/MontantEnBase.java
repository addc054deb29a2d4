package fr.actionlogement.convention.common.montant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A {@code bigint} of centimes. */
@Converter(autoApply = true)
class MontantEnBase implements AttributeConverter<Montant, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Montant montant) {
        return montant == null ? null : montant.centimes();
    }

    @Override
    public @Nullable Montant convertToEntityAttribute(@Nullable Long centimes) {
        return centimes == null ? null : Montant.deCentimes(centimes);
    }
}
