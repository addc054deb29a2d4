package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types that the fields, parameters and returns of a class mention, generics included. */
final class Signatures {

    private Signatures() {}

    static void publiquesAvecEntite(JavaClass classe, Consumer<String> faute) {
        membres(classe)
                .filter(Signatures::estVisible)
                .forEach(membre -> types(membre)
                        .filter(Roles::estEntite)
                        .forEach(entite ->
                                faute.accept(phrase(membre) + " montre l’entité " + Conditions.nom(entite) + ".")));
    }

    static void webAvecEntite(JavaClass classe, Consumer<String> faute) {
        EntreesHttp.de(classe)
                .forEach(entree -> types(entree)
                        .filter(Roles::estEntite)
                        .forEach(entite ->
                                faute.accept(phrase(entree) + " échange l’entité " + Conditions.nom(entite) + ".")));
    }

    /** Members whose signature mentions a type that the predicate refuses. */
    static void mentionnant(JavaClass classe, Predicate<JavaClass> refuse, String quoi, Consumer<String> faute) {
        membres(classe)
                .filter(membre ->
                        types(membre).map(JavaClass::getBaseComponentType).anyMatch(refuse))
                .forEach(membre -> faute.accept(phrase(membre) + " mentionne " + quoi + "."));
    }

    /** Types that a public type promises: in what is visible of it, in what it throws, above it, and their enclosing types. */
    static Set<JavaClass> promises(JavaClass classe) {
        Stream<JavaClass> signatures =
                membres(classe).filter(Signatures::estVisible).flatMap(Signatures::types);
        Stream<JavaClass> lances = classe.getCodeUnits().stream()
                .filter(Signatures::estVisible)
                .flatMap(code -> code.getExceptionTypes().stream());
        Stream<JavaClass> leves = classe.getConstructorCallsFromSelf().stream()
                .map(appel -> appel.getTargetOwner())
                .filter(Roles::estUneException);
        return Stream.of(
                        signatures,
                        lances,
                        leves,
                        classe.getAllRawInterfaces().stream(),
                        classe.getAllRawSuperclasses().stream())
                .flatMap(types -> types)
                .map(JavaClass::getBaseComponentType)
                .map(type -> type.getEnclosingClass().orElse(type))
                .collect(Collectors.toSet());
    }

    static String phrase(JavaMember membre) {
        return Conditions.nom(membre.getOwner()) + "." + membre.getName() + " " + membre.getSourceCodeLocation();
    }

    private static Stream<JavaMember> membres(JavaClass classe) {
        return classe.getMembers().stream()
                .filter(membre -> !membre.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(membre -> !membre.getName().startsWith("lambda$"));
    }

    private static Stream<JavaClass> types(JavaMember membre) {
        Stream<JavaType> types = membre instanceof JavaCodeUnit code
                ? Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream())
                : Stream.of(((JavaField) membre).getType());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).distinct();
    }

    private static boolean estVisible(JavaMember membre) {
        return membre.getModifiers().contains(JavaModifier.PUBLIC)
                || membre.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
