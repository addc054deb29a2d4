package fr.actionlogement.convention.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the API are committed. {@code -Dopenapi.ecrire=true} writes them anew, to be reviewed. */
@EssaiIntegre
class DocumentsOpenApiIT {

    private static final Path DOSSIER = Path.of("src", "docs", "openapi");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private List<GroupedOpenApi> groupes;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping correspondances;

    @Test
    void chaque_document_est_celui_du_depot() throws Exception {
        for (GroupedOpenApi groupe : groupes) {
            String lu = document(groupe.getGroup()).toPrettyString() + "\n";
            Path depose = DOSSIER.resolve(groupe.getGroup() + ".json");
            if (Boolean.getBoolean("openapi.ecrire")) {
                Files.writeString(depose, lu);
            }
            assertThat(lu.lines()).as(groupe.getGroup()).containsExactlyElementsOf(Files.readAllLines(depose));
        }
    }

    @Test
    void toute_route_de_l_api_est_dans_un_document() throws Exception {
        List<String> decrites = new ArrayList<>();
        for (GroupedOpenApi groupe : groupes) {
            JsonNode document = document(groupe.getGroup());
            assertThat(document.path("openapi").asString()).startsWith("3.1");
            decrites.addAll(document.path("paths").propertyNames());
        }
        List<String> routes = correspondances.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(chemin -> chemin.startsWith("/api/"))
                .distinct()
                .toList();
        assertThat(decrites).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void les_documents_ne_sont_montres_qu_aux_personnes_connectees() throws Exception {
        mvc.perform(get("/v3/api-docs/budget")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/documentation-api")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/documentation-api").with(Personnes.administrateur()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("/v3/api-docs/budget")));
    }

    private JsonNode document(String groupe) throws Exception {
        return JSON.readTree(mvc.perform(get("/v3/api-docs/" + groupe).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
