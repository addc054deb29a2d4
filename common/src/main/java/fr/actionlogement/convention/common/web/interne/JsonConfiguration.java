package fr.actionlogement.convention.common.web.interne;

import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/** One JSON reader for the whole product, which takes nothing for something else and costs nothing to fool. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    private static final int PROFONDEUR = 20;
    private static final int CHIFFRES = 40;
    private static final int CARACTERES = 100_000;

    @Bean
    JsonFactoryBuilderCustomizer lectureBornee() {
        return usine -> usine.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(PROFONDEUR)
                        .maxNumberLength(CHIFFRES)
                        .maxStringLength(CARACTERES)
                        .maxNameLength(200)
                        .maxDocumentLength(TailleFilter.MAX_OCTETS)
                        .build());
    }

    @Bean
    JsonMapperBuilderCustomizer lectureStricte() {
        return lecteur -> lecteur.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(cas -> cas.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .addModule(new SimpleModule("textes-et-jours")
                        .addDeserializer(String.class, new TexteDeserializer())
                        .addDeserializer(LocalDate.class, new JourDeserializer()));
    }
}
