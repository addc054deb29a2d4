package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** Whether a test class starts Spring or a database. */
final class Demarrage {

    private static final List<String> ANNOTATIONS = List.of(
            "org.springframework.test.context.BootstrapWith", "org.springframework.test.context.ContextConfiguration");
    private static final Set<String> DEMARREURS = Set.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.builder.SpringApplicationBuilder",
            "org.springframework.test.context.junit.jupiter.SpringExtension",
            "io.zonky.test.db.postgres.embedded.EmbeddedPostgres",
            "fr.actionlogement.essai.PostgresqlDEssai");

    private Demarrage() {}

    /** By its own annotations and calls, or by those of a class it extends. */
    static boolean demarre(JavaClass essai) {
        return estAnnotee(essai)
                || essai.getAllRawSuperclasses().stream().anyMatch(Demarrage::estAnnotee)
                || essai.getDirectDependenciesFromSelf().stream()
                        .anyMatch(lien ->
                                DEMARREURS.contains(lien.getTargetClass().getName()));
    }

    private static boolean estAnnotee(JavaClass essai) {
        return ANNOTATIONS.stream().anyMatch(essai::isMetaAnnotatedWith);
    }
}
