package fr.actionlogement.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: the product as one module sees it, or an example that mimics the same plan below another root.
 *
 * @param classes production classes
 * @param essais test classes of the module under test
 * @param modules the Maven modules whose production classes are seen, as files
 * @param complete whether every module of the source tree is seen and lived in; only app, with no axis left out, sees
 *     them all
 */
public record Maison(JavaClasses classes, JavaClasses essais, List<ModuleMaven> modules, boolean complete) {

    private static @Nullable Maison vueDIci;
    private static @Nullable JavaClasses exemples;

    /** The product as the module under test sees it; read once for all rules. */
    public static synchronized Maison vueDIci() {
        if (vueDIci == null) {
            JavaClasses classes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(Lieu.PRODUIT);
            List<ModuleMaven> tous = Depot.modulesSous(Depot.racine());
            List<ModuleMaven> vus = tous.stream()
                    .filter(module -> module.dossier().equals(Depot.ici()) || estVu(module, classes))
                    .toList();
            vueDIci = new Maison(
                    classes, essaisDIci(), vus, tous.stream().allMatch(module -> estHabite(module, classes)));
        }
        return vueDIci;
    }

    /** An example: the classes below a package of the test-jar, the files below a folder of the test resources. */
    static Maison exemple(String paquet, Path dossier) {
        JavaClasses classes = exemples().that(new DescribedPredicate<>("de l'exemple " + paquet) {
            @Override
            public boolean test(JavaClass classe) {
                return (classe.getPackageName() + ".").startsWith(paquet + ".");
            }
        });
        return new Maison(classes, classes, Depot.modulesSous(dossier), true);
    }

    boolean estVide() {
        return classes.isEmpty() && modules.isEmpty();
    }

    private static boolean estVu(ModuleMaven module, JavaClasses classes) {
        return classes.stream().anyMatch(classe -> (classe.getPackageName() + ".").startsWith(module.paquet() + "."));
    }

    private static boolean estHabite(ModuleMaven module, JavaClasses classes) {
        return classes.stream()
                .filter(classe -> !classe.getSimpleName().equals("package-info"))
                .anyMatch(classe -> (classe.getPackageName() + ".").startsWith(module.paquet() + "."));
    }

    private static JavaClasses essaisDIci() {
        Path compiles = Depot.ici().resolve("target/test-classes");
        Set<Path> chemins = new HashSet<>();
        if (Files.isDirectory(compiles)) {
            chemins.add(compiles);
        }
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/architecture/exemples/"))
                .importPaths(chemins);
    }

    private static synchronized JavaClasses exemples() {
        if (exemples == null) {
            exemples = new ClassFileImporter().importPackages("fr.actionlogement.architecture");
        }
        return exemples;
    }
}
