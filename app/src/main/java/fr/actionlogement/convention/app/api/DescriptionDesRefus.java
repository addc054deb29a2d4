package fr.actionlogement.convention.app.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to every operation the refusals that the house may answer for it, all problem documents (RFC 9457). */
@Component
class DescriptionDesRefus implements OpenApiCustomizer {

    private static final Map<String, String> REFUS = Map.of(
            "400", "Demande illisible",
            "401", "Connexion requise",
            "403", "Accès refusé",
            "404", "Objet introuvable",
            "409", "Conflit avec l'état actuel",
            "422", "Règle non respectée",
            "503", "Service momentanément indisponible");

    private static final List<String> EN_LECTURE = List.of("400", "401", "403", "404", "422", "503");
    private static final List<String> EN_ECRITURE = List.of("400", "401", "403", "404", "409", "422", "503");

    @Override
    public void customise(OpenAPI document) {
        Components composants = document.getComponents();
        composants.addSchemas("Probleme", probleme());
        REFUS.forEach((statut, sens) -> composants.addResponses("refus-" + statut, refus(sens)));
        document.getPaths().values().stream()
                .flatMap(chemin -> chemin.readOperationsMap().entrySet().stream())
                .forEach(operation -> refuser(operation.getKey(), operation.getValue()));
    }

    private static void refuser(PathItem.HttpMethod methode, Operation operation) {
        operation.getResponses().values().forEach(reponse -> {
            if ("OK".equals(reponse.getDescription())) {
                reponse.setDescription("Fait");
            }
        });
        (methode == PathItem.HttpMethod.GET ? EN_LECTURE : EN_ECRITURE)
                .forEach(statut -> operation
                        .getResponses()
                        .addApiResponse(statut, new ApiResponse().$ref("#/components/responses/refus-" + statut)));
    }

    private static ApiResponse refus(String sens) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Probleme");
        return new ApiResponse()
                .description(sens)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static Schema<?> probleme() {
        Schema<?> erreur = new ObjectSchema()
                .addProperty("champ", new StringSchema().description("Champ en faute ; absent s'il n'y en a pas."))
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema().description("Phrase française qui dit que faire."));
        return new ObjectSchema()
                .description("Refus d'une demande (RFC 9457).")
                .addProperty("type", new StringSchema().example("urn:convention:probleme:disponible-insuffisant"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema().format(null))
                .addProperty("detail", new StringSchema().description("Phrase française qui dit que faire."))
                .addProperty("instance", new StringSchema())
                .addProperty("erreurs", new ArraySchema().items(erreur));
    }
}
