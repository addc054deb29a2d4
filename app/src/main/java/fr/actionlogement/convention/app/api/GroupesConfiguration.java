package fr.actionlogement.convention.app.api;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One group per axis found, then one per common part. */
@Configuration(proxyBeanMethods = false)
class GroupesConfiguration {

    private static final String VERSION = "1.0.0";

    @Bean
    List<GroupedOpenApi> groupesDeLApi(
            List<DescripteurAxe> axes, DescriptionDesOperations operations, DescriptionDesRefus refus) {
        Stream<Groupe> desAxes = axes.stream()
                .sorted(Comparator.comparingInt(DescripteurAxe::ordre))
                .map(axe -> new Groupe(
                        axe.code(), axe.libelle(), axe.presentation(), List.of("/api/" + axe.code() + "/**")));
        return Stream.concat(desAxes, communs())
                .map(groupe -> GroupedOpenApi.builder()
                        .group(groupe.code())
                        .displayName(groupe.libelle())
                        .pathsToMatch(groupe.chemins().toArray(String[]::new))
                        .addOperationCustomizer(operations)
                        .addOpenApiCustomizer(groupe::presenter)
                        .addOpenApiCustomizer(refus)
                        .build())
                .toList();
    }

    private static Stream<Groupe> communs() {
        return Stream.of(
                new Groupe(
                        "budget",
                        "Budget",
                        "Les enveloppes, leurs soldes à la date voulue, le grand livre et sa vérification.",
                        List.of("/api/budget/**", "/api/livre/**")),
                new Groupe(
                        "objectifs",
                        "Objectifs",
                        "Les objectifs de la convention et leur trajectoire.",
                        List.of("/api/objectifs/**")),
                new Groupe(
                        "pilotage",
                        "Pilotage",
                        "L’atterrissage de la convention, ses alertes et les rapports au comité.",
                        List.of("/api/pilotage/**")),
                new Groupe(
                        "imports",
                        "Imports",
                        "Les fichiers déposés : simulation, application, reprise et annulation.",
                        List.of("/api/imports/**")),
                new Groupe(
                        "exports",
                        "Exports",
                        "Les tables emportées en CSV ou en classeur, avec leurs filtres, au besoin préparées en différé.",
                        List.of("/api/exports/**")),
                new Groupe(
                        "donnees-ouvertes",
                        "Données ouvertes",
                        "Les subventions engagées, dans le schéma national « subventions » (SCDL 2.1.1).",
                        List.of("/api/donnees-ouvertes/**")),
                new Groupe(
                        "territoires",
                        "Territoires",
                        "Les communes de la liste officielle, par leur nom, leur code INSEE ou leur code postal.",
                        List.of("/api/territoires/**")),
                new Groupe(
                        "travail",
                        "Travail",
                        "Ce qui attend un acte de l'appelant, depuis quand, et qui s'en charge.",
                        List.of("/api/travail/**")),
                new Groupe(
                        "dossiers",
                        "Pièces et remarques",
                        "Les pièces et les remarques des dossiers, de quelque axe qu’ils soient, et la recherche de l’un d’eux.",
                        List.of("/api/pieces/**", "/api/remarques/**", "/api/recherche")));
    }

    private record Groupe(String code, String libelle, String presentation, List<String> chemins) {

        void presenter(OpenAPI document) {
            document.setInfo(new Info()
                    .title("Convention quinquennale 2023-2027 – " + libelle)
                    .description(presentation)
                    .version(VERSION));
        }
    }
}
