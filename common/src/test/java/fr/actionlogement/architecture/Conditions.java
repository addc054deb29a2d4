package fr.actionlogement.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The grammar of the rules: which classes, what is expected, and faults worded in French. */
final class Conditions {

    private Conditions() {}

    /** Classes of the house that satisfy the predicate; a package-info is not a class. */
    static GivenClassesConjunction classes(String lesquelles, Predicate<JavaClass> predicat) {
        return ArchRuleDefinition.classes().that(new DescribedPredicate<>(lesquelles) {
            @Override
            public boolean test(JavaClass classe) {
                return Lieu.de(classe).dansLaMaison()
                        && !classe.getSimpleName().equals("package-info")
                        && predicat.test(classe);
            }
        });
    }

    /** Classes of the house whose place satisfies the predicate. */
    static GivenClassesConjunction classesSituees(String ou, Predicate<Lieu> predicat) {
        return classes(ou, classe -> predicat.test(Lieu.de(classe)));
    }

    /** A condition whose examination announces each fault it finds. */
    static ArchCondition<JavaClass> condition(String attente, BiConsumer<JavaClass, Consumer<String>> examen) {
        return new ArchCondition<>(attente) {
            @Override
            public void check(JavaClass classe, ConditionEvents evenements) {
                examen.accept(classe, faute -> evenements.add(SimpleConditionEvent.violated(classe, faute)));
            }
        };
    }

    /** A condition that is a yes or a no. */
    static ArchCondition<JavaClass> etre(String attente, Predicate<JavaClass> predicat) {
        return condition("être " + attente, (classe, faute) -> {
            if (!predicat.test(classe)) {
                faute.accept(nom(classe) + " devrait être " + attente + ".");
            }
        });
    }

    /** No dependency of the class leads to a target that the predicate refuses. */
    static ArchCondition<JavaClass> nePasEmployer(String quoi, BiPredicate<JavaClass, JavaClass> interdit) {
        return condition(
                "ne pas employer " + quoi,
                (classe, faute) -> classe.getDirectDependenciesFromSelf().stream()
                        .filter(lien ->
                                interdit.test(classe, lien.getTargetClass().getBaseComponentType()))
                        .map(Conditions::phrase)
                        .distinct()
                        .forEach(faute));
    }

    /** Name of a class without the root of the house. */
    static String nom(JavaClass classe) {
        Lieu lieu = Lieu.de(classe);
        return lieu.dansLaMaison() ? classe.getName().substring(lieu.racine().length() + 1) : classe.getName();
    }

    /** One dependency, told. */
    static String phrase(Dependency lien) {
        return nom(lien.getOriginClass()) + " emploie "
                + nom(lien.getTargetClass().getBaseComponentType()) + " " + lien.getSourceCodeLocation() + ".";
    }
}
