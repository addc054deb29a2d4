package fr.actionlogement.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree around the module under test. */
public final class Depot {

    private Depot() {}

    /** Folder of the module whose tests run: Maven starts them there. */
    static Path ici() {
        return Path.of("").toAbsolutePath();
    }

    /** Folder that holds all modules, found upwards from here. */
    public static Path racine() {
        Path dossier = ici();
        while (dossier != null && !Files.isDirectory(dossier.resolve("common/src/main/java"))) {
            dossier = dossier.getParent();
        }
        if (dossier == null) {
            throw new IllegalStateException("Aucun dossier des modules au-dessus de " + ici());
        }
        return dossier;
    }

    /** Modules right below a folder, by name; none when the folder does not exist. */
    static List<ModuleMaven> modulesSous(Path racine) {
        if (!Files.isDirectory(racine)) {
            return List.of();
        }
        try (Stream<Path> dossiers = Files.list(racine)) {
            return dossiers.filter(dossier -> Files.isDirectory(dossier.resolve("src")))
                    .sorted()
                    .map(ModuleMaven::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
