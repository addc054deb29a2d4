package fr.actionlogement.convention.common.montant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.math.BigDecimal;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Amounts and rates as JSON numbers; Spring Boot registers every such bean with its mapper. */
@Component
class MontantModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    MontantModule() {
        super("montant");
        addSerializer(Montant.class, nombre(Montant::enEuros));
        addSerializer(Taux.class, nombre(Taux::enPourcent));
        addDeserializer(Montant.class, LectureDeNombre.desMontants());
        addDeserializer(Taux.class, LectureDeNombre.desTaux());
    }

    private static <T> ValueSerializer<T> nombre(Function<T, BigDecimal> valeur) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T lu, JsonGenerator json, SerializationContext contexte) {
                json.writeNumber(valeur.apply(lu));
            }
        };
    }
}
