package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Cycles between the features of a module, each told with one dependency per step. */
final class Cycles {

    private Cycles() {}

    static Stream<String> entreFonctionnalites(Maison maison) {
        SortedMap<String, Map<String, Dependency>> liens = new TreeMap<>();
        maison.classes().stream()
                .flatMap(classe -> classe.getDirectDependenciesFromSelf().stream())
                .filter(Cycles::passeDUneFonctionnaliteAUneAutre)
                .forEach(lien -> liens.computeIfAbsent(cle(lien.getOriginClass()), origine -> new TreeMap<>())
                        .putIfAbsent(cle(lien.getTargetClass()), lien));
        return liens.keySet().stream().flatMap(depart -> cycle(depart, liens).stream());
    }

    private static boolean passeDUneFonctionnaliteAUneAutre(Dependency lien) {
        Lieu origine = Lieu.de(lien.getOriginClass());
        Lieu cible = Lieu.de(lien.getTargetClass());
        return origine.dansLaMaison()
                && origine.memeModule(cible)
                && !origine.fonctionnalite().isEmpty()
                && !cible.fonctionnalite().isEmpty()
                && !origine.fonctionnalite().equals(cible.fonctionnalite());
    }

    private static String cle(JavaClass classe) {
        Lieu lieu = Lieu.de(classe);
        return lieu.module() + "." + lieu.fonctionnalite();
    }

    /** Shortest way back to the start; told only from the first of its features, so once per cycle. */
    private static List<String> cycle(String depart, Map<String, Map<String, Dependency>> liens) {
        Map<String, List<Dependency>> chemins = new LinkedHashMap<>(Map.of(depart, List.of()));
        Deque<String> aVoir = new ArrayDeque<>(List.of(depart));
        while (!aVoir.isEmpty()) {
            String etape = aVoir.removeFirst();
            for (Map.Entry<String, Dependency> suite :
                    liens.getOrDefault(etape, Map.of()).entrySet()) {
                List<Dependency> chemin = new ArrayList<>(chemins.get(etape));
                chemin.add(suite.getValue());
                if (suite.getKey().equals(depart)) {
                    return List.of(recit(chemin));
                }
                if (suite.getKey().compareTo(depart) > 0 && chemins.putIfAbsent(suite.getKey(), chemin) == null) {
                    aVoir.addLast(suite.getKey());
                }
            }
        }
        return List.of();
    }

    private static String recit(List<Dependency> chemin) {
        StringBuilder recit = new StringBuilder(cle(chemin.get(0).getOriginClass()));
        for (Dependency lien : chemin) {
            recit.append(" → ").append(cle(lien.getTargetClass().getBaseComponentType()));
        }
        chemin.forEach(
                lien -> recit.append(System.lineSeparator()).append("      ").append(Conditions.phrase(lien)));
        return recit.toString();
    }
}
