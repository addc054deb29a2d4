package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Habits that the house refuses. */
final class Habitudes {

    private static final List<String> INJECTIONS = List.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");
    private static final Set<String> VAGUES =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    private Habitudes() {}

    static void injectionsHorsConstructeur(JavaClass classe, Consumer<String> faute) {
        Stream<JavaMember> membres = Stream.concat(classe.getFields().stream(), classe.getMethods().stream());
        membres.filter(membre -> INJECTIONS.stream().anyMatch(membre::isAnnotatedWith))
                .forEach(membre -> faute.accept(Signatures.phrase(membre) + " s’injecte hors du constructeur."));
    }

    static void console(JavaClass classe, Consumer<String> faute) {
        classe.getFieldAccessesFromSelf().stream()
                .filter(acces -> acces.getTargetOwner().getName().equals("java.lang.System"))
                .forEach(acces -> faute.accept(Conditions.nom(classe) + " écrit sur System." + acces.getName() + " "
                        + acces.getSourceCodeLocation() + "."));
        classe.getMethodCallsFromSelf().stream()
                .filter(appel -> appel.getName().equals("printStackTrace"))
                .forEach(appel -> faute.accept(
                        Conditions.nom(classe) + " imprime une pile " + appel.getSourceCodeLocation() + "."));
    }

    /** A constructor that calls that of its superclass is not a throw. */
    static void exceptionsVagues(JavaClass classe, Consumer<String> faute) {
        if (classe.isAssignableTo(Throwable.class)) {
            return;
        }
        classe.getConstructorCallsFromSelf().stream()
                .filter(appel -> VAGUES.contains(appel.getTargetOwner().getName()))
                .forEach(appel -> faute.accept(Conditions.nom(classe) + " lève "
                        + appel.getTargetOwner().getSimpleName() + " " + appel.getSourceCodeLocation() + "."));
    }
}
