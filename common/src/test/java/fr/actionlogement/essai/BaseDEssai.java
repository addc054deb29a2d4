package fr.actionlogement.essai;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each Spring context of the tests its own database, connected as in production: one login to run, one to migrate. The product's folder is one of the build. */
public class BaseDEssai implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        if (!contexte.getEnvironment().containsProperty("convention.dossier")) {
            TestPropertyValues.of("convention.dossier=target/dossier-essai").applyTo(contexte);
        }
        String url = PostgresqlDEssai.nouvelleBase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=convention_app",
                        "spring.datasource.password=" + PostgresqlDEssai.MOT_DE_PASSE,
                        "spring.flyway.url=" + url,
                        "spring.flyway.user=convention_migration",
                        "spring.flyway.password=" + PostgresqlDEssai.MOT_DE_PASSE)
                .applyTo(contexte);
    }
}
