package fr.actionlogement.convention.app.api.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.util.List;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists the OpenAPI documents, to be downloaded and read with the tool of one's choice. */
@Controller
@Acces(Niveau.CONNECTE)
class DocumentationController {

    private final List<Document> documents;

    DocumentationController(List<GroupedOpenApi> groupes) {
        documents = groupes.stream()
                .map(groupe -> new Document(
                        groupe.getDisplayName(),
                        String.join(", ", groupe.getPathsToMatch()),
                        "/v3/api-docs/" + groupe.getGroup(),
                        "/v3/api-docs.yaml/" + groupe.getGroup(),
                        groupe.getGroup()))
                .toList();
    }

    @GetMapping("/documentation-api")
    String documents(Model modele) {
        modele.addAttribute("documents", documents);
        return "app/documentation-api";
    }

    /** One document: what it covers, and where it is in JSON and in YAML. */
    record Document(String libelle, String chemins, String json, String yaml, String nom) {}
}
