package fr.actionlogement.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Maven module seen as files.
 *
 * @param dossier its folder, the parent of {@code src}
 */
record ModuleMaven(Path dossier) {

    private static final Pattern CODE = Pattern.compile("@AxeDeLaConvention\\(\\s*(?:code\\s*=\\s*)?\"([^\"]+)\"");

    String nom() {
        return dossier.getFileName().toString();
    }

    /** Root package, from the name of the module: {@code politiques-publiques-module} lives in {@code …politiquespubliques}. */
    String paquet() {
        return Lieu.PRODUIT + "." + nom().replaceFirst("-module$", "").replace("-", "");
    }

    /** Name of its sub-package. */
    String court() {
        return paquet().substring(Lieu.PRODUIT.length() + 1);
    }

    /** The code the axis declares on its package; the name of the module for common and app. */
    String code() {
        Path declaration = dossier.resolve("src/main/java/" + paquet().replace('.', '/') + "/package-info.java");
        if (Files.exists(declaration)) {
            Matcher code = CODE.matcher(lire(declaration));
            if (code.find()) {
                return code.group(1);
            }
        }
        return nom();
    }

    boolean estUnAxe() {
        return nom().endsWith("-module");
    }

    List<Path> sources() {
        return fichiers("src/main/java");
    }

    List<Path> ressources() {
        return fichiers("src/main/resources");
    }

    List<Path> ressourcesDEssai() {
        return fichiers("src/test/resources");
    }

    /** Path from the module's folder, with slashes, for messages. */
    String relatif(Path fichier) {
        return nom() + "/" + dossier.relativize(fichier).toString().replace('\\', '/');
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> fichiers(String sousDossier) {
        Path depart = dossier.resolve(sousDossier);
        if (!Files.isDirectory(depart)) {
            return List.of();
        }
        try (Stream<Path> tous = Files.walk(depart)) {
            return tous.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
