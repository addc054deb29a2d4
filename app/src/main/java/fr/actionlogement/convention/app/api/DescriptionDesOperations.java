package fr.actionlogement.convention.app.api;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of each operation who may call it, and the headers that the house reads for its controller. */
@Component
class DescriptionDesOperations implements OperationCustomizer {

    /** Extension that carries the levels, for programs. */
    static final String NIVEAUX = "x-niveaux";

    @Override
    public Operation customize(Operation operation, HandlerMethod methode) {
        List<String> niveaux = niveaux(methode);
        operation.addExtension(NIVEAUX, niveaux);
        operation.setDescription("Niveaux : " + String.join(", ", niveaux) + ".");
        if (methode.hasMethodAnnotation(Idempotent.class)) {
            operation.addParametersItem(cleDIdempotence());
        }
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parametre -> "If-Match".equals(parametre.getName()))
                .forEach(parametre -> parametre.setDescription("Version lue, donnée par l'en-tête ETag."));
        return operation;
    }

    private static List<String> niveaux(HandlerMethod methode) {
        Acces acces = methode.getMethodAnnotation(Acces.class);
        if (acces == null) {
            acces = AnnotatedElementUtils.findMergedAnnotation(methode.getBeanType(), Acces.class);
        }
        return acces == null
                ? List.of()
                : Arrays.stream(acces.value()).sorted().map(Niveau::name).collect(Collectors.toList());
    }

    private static Parameter cleDIdempotence() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .description("Clé choisie par l'appelant : une clé, un effet, une réponse.")
                .schema(new StringSchema().format("uuid"));
    }
}
