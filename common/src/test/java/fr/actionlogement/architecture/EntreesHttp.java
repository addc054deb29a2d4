package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The HTTP entries of a controller and what guards them. */
final class EntreesHttp {

    private static final String ROUTE = "org.springframework.web.bind.annotation.RequestMapping";

    private EntreesHttp() {}

    /**
     * Methods of the controller that answer a request, those it inherits included. The container's own error page is not
     * an entry: nobody asks for it, and a refusal must be able to reach it.
     */
    static Stream<JavaMethod> de(JavaClass controller) {
        if (controller.isAssignableTo("org.springframework.boot.webmvc.error.ErrorController")) {
            return Stream.of();
        }
        return controller.getAllMethods().stream().filter(methode -> methode.isMetaAnnotatedWith(ROUTE));
    }

    static void sansGarde(JavaClass controller, Consumer<String> faute) {
        de(controller)
                .filter(entree -> garde(controller, entree).isEmpty())
                .forEach(entree -> faute.accept(Signatures.phrase(entree) + " répond sans @Acces."));
    }

    static void publiques(JavaClass controller, Consumer<String> faute) {
        de(controller)
                .filter(entree -> niveaux(controller, entree).anyMatch("PUBLIC"::equals))
                .filter(entree -> !motivee(controller, entree))
                .forEach(entree ->
                        faute.accept(Signatures.phrase(entree) + " est ouverte au public sans dire pourquoi."));
    }

    private static boolean motivee(JavaClass controller, JavaMethod entree) {
        return garde(controller, entree)
                .flatMap(acces -> acces.get("sansCompte"))
                .filter(motif -> !motif.toString().isBlank())
                .isPresent();
    }

    private static Stream<String> niveaux(JavaClass controller, JavaMethod entree) {
        return garde(controller, entree).stream()
                .flatMap(acces -> acces.get("value").stream())
                .flatMap(valeur -> valeur instanceof Object[] liste ? Arrays.stream(liste) : Stream.of(valeur))
                .map(valeur -> valeur instanceof JavaEnumConstant niveau ? niveau.name() : valeur.toString());
    }

    /** The guard of the entry: that of the method wins over that of the class. */
    private static Optional<JavaAnnotation<?>> garde(JavaClass controller, JavaMethod entree) {
        return Stream.concat(entree.getAnnotations().stream(), controller.getAnnotations().stream())
                .filter(annotation -> estLaGarde(annotation.getRawType()))
                .<JavaAnnotation<?>>map(annotation -> annotation)
                .findFirst();
    }

    private static boolean estLaGarde(JavaClass type) {
        Lieu lieu = Lieu.de(type);
        return type.getSimpleName().equals("Acces")
                && lieu.dansCommon()
                && lieu.fonctionnalite().equals("securite");
    }
}
