package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Ways to silence a test or a rule. */
final class Silences {

    private static final Set<String> MARQUES =
            Set.of("org.junit.jupiter.api.Disabled", "com.tngtech.archunit.junit.ArchIgnore");

    /** ArchUnit's rule that stores today's faults and forgives them. */
    private static final String GEL = "FreezingArchRule";

    private Silences() {}

    static boolean fait(JavaClass cible) {
        return MARQUES.contains(cible.getName()) || cible.getSimpleName().equals(GEL);
    }

    static Stream<String> fichiersDeSilence(ModuleMaven module) {
        return Stream.concat(module.ressources().stream(), module.ressourcesDEssai().stream())
                .filter(fichier -> !module.relatif(fichier).contains("/src/test/resources/exemples/"))
                .filter(Silences::tait)
                .map(fichier -> module.relatif(fichier) + " tait des fautes.");
    }

    private static boolean tait(Path fichier) {
        String nom = fichier.getFileName().toString();
        return nom.equals("archunit_ignore_patterns.txt")
                || nom.equals("stored.rules")
                || (nom.equals("archunit.properties")
                        && ModuleMaven.lire(fichier).contains("freeze."));
    }
}
