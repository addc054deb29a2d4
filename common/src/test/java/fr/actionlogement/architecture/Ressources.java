package fr.actionlogement.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the resources of a module may lie. */
final class Ressources {

    private static final String DOSSIERS = "(?:templates|static|db/migration|convention|messages)/%s/.+";
    private static final String FICHIERS =
            "(?:messages/%1$s(?:_\\w+)?\\.properties|convention/%1$s\\.(?:ya?ml|properties))";
    /** What frameworks look for at a fixed place: common plugs itself into Spring Boot, app is what Spring Boot starts. */
    private static final Map<String, List<String>> PROPRES = Map.of(
            "common", List.of("META-INF/.+", "db/provision\\.sql"),
            "app",
                    List.of(
                            "META-INF/.+",
                            "application(?:-\\w+)?\\.(?:ya?ml|properties)",
                            "banner\\.txt",
                            "logback-spring\\.xml"));

    private Ressources() {}

    static Stream<String> malRangees(ModuleMaven module) {
        String racine = module.nom() + "/src/main/resources/";
        return module.ressources().stream()
                .map(module::relatif)
                .filter(fichier -> !estPermise(module, fichier.substring(racine.length())))
                .map(fichier -> fichier + " n’est pas rangé sous le code « " + module.code() + " ».");
    }

    private static boolean estPermise(ModuleMaven module, String chemin) {
        return chemin.matches(DOSSIERS.formatted(module.code()))
                || chemin.matches(FICHIERS.formatted(module.code()))
                || PROPRES.getOrDefault(module.nom(), List.of()).stream().anyMatch(chemin::matches);
    }
}
