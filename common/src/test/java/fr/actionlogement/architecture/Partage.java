package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which modules a type of common serves. Judged only when every module is seen: in app, with no axis left out, since a
 * type may well be there for the absent one. A type serves a module whose classes use it, or use a type whose public
 * signature mentions it (a refusal thrown, an item of a list returned), or name it in a page; common counts as one module, and only when
 * another of its packages uses the type.
 */
final class Partage {

    /** The words of the convention form one vocabulary, decided as a whole: a word is not weighed by its users. */
    private static final Set<String> MOTS = Set.of("montant", "periode", "territoire", "tiers", "pret");

    private Partage() {}

    static Stream<String> typesQuiNeServentPasDeuxModules(Maison maison) {
        if (!maison.complete()) {
            return Stream.of();
        }
        List<JavaClass> promis =
                maison.classes().stream().filter(Partage::estPromis).toList();
        Map<JavaClass, Set<String>> servis = parSignature(
                promis,
                promis.stream()
                        .collect(Collectors.toMap(type -> type, type -> modulesQuiEmploient(type, maison.modules()))));
        return promis.stream()
                .filter(type -> servis.get(type).size() < 2)
                .map(type -> Conditions.nom(type)
                        + (servis.get(type).isEmpty()
                                ? " ne sert à aucun autre paquet."
                                : " ne sert qu’à " + servis.get(type).iterator().next() + "."));
    }

    private static boolean estPromis(JavaClass classe) {
        Lieu lieu = Lieu.de(classe);
        return lieu.dansCommon()
                && !lieu.dansUnInterne()
                && !MOTS.contains(lieu.fonctionnalite())
                && classe.isTopLevelClass()
                && classe.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Set<String> modulesQuiEmploient(JavaClass type, List<ModuleMaven> modules) {
        Stream<String> parSesPages =
                modules.stream().filter(module -> unePageNomme(type, module)).map(ModuleMaven::court);
        return Stream.concat(parSesClasses(type), parSesPages).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parSesClasses(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(origine -> Lieu.de(origine).dansLaMaison())
                .filter(origine -> !origine.getPackageName().equals(type.getPackageName()))
                .map(origine ->
                        Lieu.de(origine).dansApp() ? "app" : Lieu.de(origine).module());
    }

    /** A template calls a bean by the name it was given: {@code ${@formats.date(jour)}}. */
    private static boolean unePageNomme(JavaClass type, ModuleMaven module) {
        Optional<String> bean = type.tryGetAnnotationOfType("org.springframework.stereotype.Component")
                .flatMap(composant -> composant.get("value"))
                .map(Object::toString)
                .filter(nom -> !nom.isEmpty());
        return bean.isPresent()
                && module.ressources().stream()
                        .filter(page -> page.toString().endsWith(".html"))
                        .anyMatch(page -> ModuleMaven.lire(page).contains("@" + bean.get() + "."));
    }

    /** A refusal is thrown through the types of its package: it serves whoever calls one of them. */
    private static Set<JavaClass> promesses(JavaClass porteur, List<JavaClass> promis) {
        Set<JavaClass> promesses = new HashSet<>(Signatures.promises(porteur));
        promis.stream()
                .filter(Roles::estUneException)
                .filter(refus -> refus.getPackageName().equals(porteur.getPackageName()))
                .forEach(promesses::add);
        return promesses;
    }

    /** Whoever uses a type uses what its signature promises; repeated until nothing more is found. */
    private static Map<JavaClass, Set<String>> parSignature(
            List<JavaClass> promis, Map<JavaClass, Set<String>> directs) {
        Map<JavaClass, Set<String>> servis = new HashMap<>(directs);
        boolean change = true;
        while (change) {
            change = false;
            for (JavaClass porteur : promis) {
                for (JavaClass mentionne : promesses(porteur, promis)) {
                    Set<String> connus = servis.get(mentionne);
                    change |= connus != null && connus.addAll(servis.get(porteur));
                }
            }
        }
        return servis;
    }
}
