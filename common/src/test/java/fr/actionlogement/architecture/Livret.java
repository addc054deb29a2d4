package fr.actionlogement.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules as a document that architects read. */
final class Livret {

    private static final Map<Class<?>, String> TITRES = Map.of(
            Frontieres.class, "Frontières : qui voit qui",
            Encapsulation.class, "Encapsulation : ce que l’on montre",
            ArgentEtTemps.class, "Argent et temps : là où l’à-peu-près est une faute",
            Hygiene.class, "Hygiène : ce qui rend un fichier lisible",
            AuDelaDuBytecode.class, "Au-delà des classes : la base, les fichiers et les règles elles-mêmes");
    private static final List<String> LIEUX = List.of(
            "common/src/test/java/fr/actionlogement/architecture/exemples", "common/src/test/resources/exemples");

    private final Path racine;

    Livret(Path racine) {
        this.racine = racine;
    }

    Path fichier() {
        return racine.resolve("app/src/docs/regles.md");
    }

    String texte() {
        String preambule = ModuleMaven.lire(racine.resolve("common/src/test/resources/regles-preambule.md"));
        return preambule + Regles.FAMILLES.stream().map(this::famille).collect(Collectors.joining());
    }

    private String famille(Class<?> famille) {
        String regles = Regles.de(famille).stream().map(this::regle).collect(Collectors.joining());
        return "\n## " + TITRES.get(famille) + "\n" + regles;
    }

    private String regle(Regle regle) {
        return "\n### %s\u00a0: %s.\n\n%s.\n\nContre-exemple\u00a0: %s. Exemple conforme\u00a0: %s.\n"
                .formatted(
                        regle.sigle(),
                        regle.phrase(),
                        regle.motif().replaceFirst("^p", "P"),
                        liens(regle, "faute"),
                        liens(regle, "conforme"));
    }

    private String liens(Regle regle, String genre) {
        Stream<String> dossiers = LIEUX.stream()
                .map(lieu -> lieu + "/" + regle.sigle().toLowerCase(Locale.ROOT) + "/" + genre)
                .filter(dossier -> Files.isDirectory(racine.resolve(dossier)));
        return dossiers.map(dossier ->
                        "[%s](../../../%s)".formatted(dossier.contains("/java/") ? "classes" : "fichiers", dossier))
                .collect(Collectors.joining(" et "));
    }
}
