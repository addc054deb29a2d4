package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Optional;

/** What part a class plays, read from the frameworks' own marks. */
final class Roles {

    static final String CONTROLLER = "org.springframework.stereotype.Controller";
    static final String SERVICE = "org.springframework.stereotype.Service";
    static final String REPOSITORY = "org.springframework.data.repository.Repository";

    private Roles() {}

    static boolean estEntite(JavaClass classe) {
        return classe.isAnnotatedWith("jakarta.persistence.Entity")
                || classe.isAnnotatedWith("jakarta.persistence.Embeddable")
                || classe.isAnnotatedWith("jakarta.persistence.MappedSuperclass");
    }

    /** A Spring Data repository, or anything marked as one outside the internals. */
    static boolean estRepository(JavaClass classe) {
        return classe.isAssignableTo(REPOSITORY)
                || (estMarqueeRepository(classe) && !Lieu.de(classe).dansUnInterne());
    }

    /** SQL of a service: public for Java's sake, since the service sits one package above. */
    static boolean estSqlDUnInterne(JavaClass classe) {
        return estMarqueeRepository(classe)
                && !classe.isAssignableTo(REPOSITORY)
                && Lieu.de(classe).dansUnInterne();
    }

    private static boolean estMarqueeRepository(JavaClass classe) {
        return classe.isAnnotatedWith("org.springframework.stereotype.Repository");
    }

    static boolean estMapper(JavaClass classe) {
        return classe.isAnnotatedWith("org.mapstruct.Mapper");
    }

    /** The class that MapStruct writes for a mapper. */
    static boolean estProduitParMapStruct(JavaClass classe) {
        return classe.getSimpleName().endsWith("MapperImpl")
                && (classe.getRawInterfaces().stream().anyMatch(Roles::estMapper)
                        || classe.getRawSuperclass().filter(Roles::estMapper).isPresent());
    }

    static boolean estController(JavaClass classe) {
        return classe.isMetaAnnotatedWith(CONTROLLER);
    }

    static boolean estApi(JavaClass classe) {
        return classe.isMetaAnnotatedWith("org.springframework.web.bind.annotation.RestController");
    }

    static boolean estCasDUsage(JavaClass classe) {
        Lieu lieu = Lieu.de(classe);
        return classe.isMetaAnnotatedWith(SERVICE) && !lieu.pieces().isEmpty() && !lieu.sous("web");
    }

    static boolean estUneException(JavaClass classe) {
        return classe.isAssignableTo(Throwable.class);
    }

    /** Public, and so are the classes around it. */
    static boolean estPublique(JavaClass classe) {
        Optional<JavaClass> autour = Optional.of(classe);
        while (autour.isPresent()) {
            if (!autour.get().getModifiers().contains(JavaModifier.PUBLIC)) {
                return false;
            }
            autour = autour.get().getEnclosingClass();
        }
        return true;
    }

    static boolean estDePaquet(JavaClass classe) {
        return !classe.getModifiers().contains(JavaModifier.PUBLIC)
                && !classe.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
