package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.function.Consumer;

/** SQL and bulk updates, whichever door they take. */
final class Sql {

    private static final Set<String> PAQUETS_JDBC = Set.of("java.sql", "org.springframework.jdbc.core");
    private static final Set<String> APPELS =
            Set.of("createNativeQuery", "createNativeMutationQuery", "createMutationQuery");

    private Sql() {}

    static boolean estJdbc(JavaClass cible) {
        return PAQUETS_JDBC.stream().anyMatch(paquet -> (cible.getPackageName() + ".").startsWith(paquet + "."));
    }

    static void natif(JavaClass classe, Consumer<String> faute) {
        classe.getMethodCallsFromSelf().stream()
                .filter(appel -> APPELS.contains(appel.getName()))
                .forEach(appel -> faute.accept(Conditions.nom(classe) + " appelle " + appel.getName() + " "
                        + appel.getSourceCodeLocation() + "."));
        classe.getMethods().stream()
                .filter(methode -> methode.getAnnotations().stream().anyMatch(Sql::estNative))
                .forEach(methode -> faute.accept(
                        Signatures.phrase(methode) + " est une requête native ou une mise à jour en masse."));
    }

    private static boolean estNative(JavaAnnotation<JavaMethod> annotation) {
        String nom = annotation.getRawType().getName();
        boolean query = nom.equals("org.springframework.data.jpa.repository.Query")
                && annotation.get("nativeQuery").filter(Boolean.TRUE::equals).isPresent();
        return query
                || nom.equals("org.springframework.data.jpa.repository.NativeQuery")
                || nom.equals("org.springframework.data.jpa.repository.Modifying");
    }
}
