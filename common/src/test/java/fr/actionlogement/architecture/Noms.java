package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names and roles. */
final class Noms {

    private static final Pattern FOURRE_TOUT = Pattern.compile(".*(?:Impl|Utils?|Helper|Manager)");
    private static final Map<String, Predicate<JavaClass>> ROLES = roles();

    private Noms() {}

    static boolean sansFourreTout(JavaClass classe) {
        return !FOURRE_TOUT.matcher(classe.getSimpleName()).matches();
    }

    static void roleSansNom(JavaClass classe, Consumer<String> faute) {
        ROLES.forEach((suffixe, tientLeRole) -> {
            if (tientLeRole.test(classe) && !classe.getSimpleName().endsWith(suffixe)) {
                faute.accept(Conditions.nom(classe) + " devrait se nommer …" + suffixe + ".");
            }
        });
    }

    static void nomSansRole(JavaClass classe, Consumer<String> faute) {
        ROLES.forEach((suffixe, tientLeRole) -> {
            if (classe.getSimpleName().endsWith(suffixe) && !tientLeRole.test(classe)) {
                faute.accept(Conditions.nom(classe) + " se nomme …" + suffixe + " sans en tenir le rôle.");
            }
        });
    }

    private static Map<String, Predicate<JavaClass>> roles() {
        Map<String, Predicate<JavaClass>> roles = new LinkedHashMap<>();
        roles.put("Controller", classe -> Roles.estController(classe) && !Roles.estApi(classe));
        roles.put("Api", Roles::estApi);
        roles.put("Repository", Roles::estRepository);
        roles.put("Mapper", Roles::estMapper);
        roles.put("Configuration", Noms::estUneConfiguration);
        return roles;
    }

    private static boolean estUneConfiguration(JavaClass classe) {
        return classe.isMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
                && !classe.isMetaAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication");
    }
}
