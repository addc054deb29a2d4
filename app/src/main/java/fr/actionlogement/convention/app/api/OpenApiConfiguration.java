package fr.actionlogement.convention.app.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every document shares: the two ways in, and an address that does not depend on the machine. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String SESSION = "session";
    private static final String JETON = "jeton";

    OpenApiConfiguration() {
        SchemasDesMots.declarer();
    }

    @Bean
    OpenAPI socleDesDocuments() {
        return new OpenAPI()
                .servers(List.of(new Server().url("/").description("Cette installation")))
                .components(new Components()
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("JSESSIONID")
                                        .description("Session d'une personne connectée. Toute écriture porte aussi son"
                                                + " jeton CSRF."))
                        .addSecuritySchemes(
                                JETON,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("Jeton d'un programme, créé sur la page « Mon compte ».")))
                .security(
                        List.of(new SecurityRequirement().addList(SESSION), new SecurityRequirement().addList(JETON)));
    }
}
