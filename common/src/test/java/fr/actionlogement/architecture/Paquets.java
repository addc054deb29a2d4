package fr.actionlogement.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages of a module, read in its sources. */
final class Paquets {

    private static final Pattern PAQUET = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");
    private static final Pattern PARAGRAPHE = Pattern.compile("(?s)^\\s*/\\*\\*(.+?)\\*/\\s*@");
    private static final int MOTS_D_UNE_PHRASE = 4;

    private Paquets() {}

    /** Sources outside the module's root package; the main class alone sits in the product's root, in app. */
    static Stream<String> horsDuModule(ModuleMaven module) {
        return module.sources().stream()
                .filter(source -> source.toString().endsWith(".java"))
                .filter(source -> !(paquet(source) + ".").startsWith(module.paquet() + "."))
                .filter(source -> !estALaRacineDeApp(module, source))
                .map(source -> module.relatif(source) + " est hors du paquet racine " + module.paquet() + ".");
    }

    /** Packages without a null-marked package-info that explains them. */
    static Stream<String> sansPresentation(ModuleMaven module) {
        Map<Path, List<Path>> parDossier = module.sources().stream()
                .filter(source -> source.toString().endsWith(".java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
        return parDossier.entrySet().stream().flatMap(paquet -> presentation(module, paquet.getKey()));
    }

    private static Stream<String> presentation(ModuleMaven module, Path dossier) {
        Path fichier = dossier.resolve("package-info.java");
        if (!fichier.toFile().exists()) {
            return Stream.of(module.relatif(dossier) + " n’a pas de package-info.java.");
        }
        String texte = ModuleMaven.lire(fichier);
        Matcher paragraphe = PARAGRAPHE.matcher(texte);
        boolean explique = paragraphe.find() && estUnePhrase(paragraphe.group(1));
        return Stream.of(
                        texte.contains("@NullMarked") ? "" : module.relatif(fichier) + " n’est pas @NullMarked.",
                        explique ? "" : module.relatif(fichier) + " n’explique pas le paquet en un paragraphe.")
                .filter(faute -> !faute.isEmpty());
    }

    /** A name is not a presentation: some words, and a full stop. */
    private static boolean estUnePhrase(String javadoc) {
        String texte = javadoc.replaceAll("(?m)^\\s*\\*", " ").strip();
        return texte.contains(".") && texte.split("\\s+").length >= MOTS_D_UNE_PHRASE;
    }

    private static boolean estALaRacineDeApp(ModuleMaven module, Path source) {
        String texte = ModuleMaven.lire(source);
        return module.nom().equals("app")
                && paquet(source).equals(Lieu.PRODUIT)
                && (texte.contains("@SpringBootApplication") || source.endsWith("package-info.java"));
    }

    private static String paquet(Path source) {
        Matcher paquet = PAQUET.matcher(ModuleMaven.lire(source));
        return paquet.find() ? paquet.group(1) : "";
    }
}
