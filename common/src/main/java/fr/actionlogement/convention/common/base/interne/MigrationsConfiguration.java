package fr.actionlogement.convention.common.base.interne;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrates each module's schema with its own Flyway: own folder, own numbering, own history, own owner. */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    static final String SOCLE = "common";

    @Bean
    FlywayMigrationStrategy migrationsDesModules(List<DescripteurAxe> axes, ObjectProvider<JavaMigration> duSocle) {
        return flyway -> {
            DataSource base = flyway.getConfiguration().getDataSource();
            List<String> schemas = schemas(axes);
            ControleDeProvision.verifier(base, schemas);
            schemas.forEach(schema -> migrer(base, schema, duSocle));
        };
    }

    /** Common first, for the axes' keys point to it. */
    private static List<String> schemas(List<DescripteurAxe> axes) {
        return Stream.concat(
                        Stream.of(SOCLE),
                        axes.stream()
                                .sorted(Comparator.comparingInt(DescripteurAxe::ordre))
                                .map(DescripteurAxe::code))
                .toList();
    }

    private static void migrer(DataSource base, String schema, ObjectProvider<JavaMigration> duSocle) {
        Flyway.configure()
                .dataSource(base)
                .initSql("set role proprietaire_" + schema)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .locations("classpath:db/migration/" + schema)
                .javaMigrations(
                        SOCLE.equals(schema)
                                ? duSocle.orderedStream().toArray(JavaMigration[]::new)
                                : new JavaMigration[0])
                .load()
                .migrate();
    }
}
