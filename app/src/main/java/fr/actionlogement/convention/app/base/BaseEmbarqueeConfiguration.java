package fr.actionlogement.convention.app.base;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded server and tells Spring Boot how to reach it; DataSource, Flyway and JPA follow by themselves. */
@Configuration(proxyBeanMethods = false)
@Conditional(SansBaseExterne.class)
class BaseEmbarqueeConfiguration {

    /** Closed by {@link ServeurEnDepart}, which holds it from the first second. */
    @Bean(destroyMethod = "")
    ServeurEmbarque serveurEmbarque(ServeurEnDepart depart, List<DescripteurAxe> axes) {
        ServeurEmbarque serveur = depart.attendre();
        serveur.provisionner(Stream.concat(Stream.of("common"), axes.stream().map(DescripteurAxe::code))
                .collect(Collectors.joining(",")));
        return serveur;
    }

    @Bean
    JdbcConnectionDetails connexionDuProduit(ServeurEmbarque serveur) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return ServeurEmbarque.ROLE_APP;
            }

            @Override
            public String getPassword() {
                return serveur.motDePasseApp();
            }

            @Override
            public String getJdbcUrl() {
                return serveur.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails connexionDesMigrations(ServeurEmbarque serveur) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return ServeurEmbarque.ROLE_MIGRATION;
            }

            @Override
            public String getPassword() {
                return serveur.motDePasseMigration();
            }

            @Override
            public String getJdbcUrl() {
                return serveur.url();
            }
        };
    }
}
