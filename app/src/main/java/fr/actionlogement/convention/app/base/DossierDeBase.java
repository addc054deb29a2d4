package fr.actionlogement.convention.app.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The folder of the embedded server, locked for one instance, readable by its owner only. */
class DossierDeBase implements AutoCloseable {

    private final Path racine;
    private final FileChannel canal;

    private DossierDeBase(Path racine, FileChannel canal) {
        this.racine = racine;
        this.canal = canal;
    }

    /** @throws DemarrageImpossible when another instance holds the folder, or when it cannot be written */
    static DossierDeBase prendre(Path racine) {
        try {
            Files.createDirectories(racine);
            proteger(racine, "rwx------");
            FileChannel canal = FileChannel.open(
                    racine.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (verrou(canal) == null) {
                canal.close();
                throw new DemarrageImpossible(
                        "Le produit tourne déjà sur " + racine + ". Arrêtez l’autre instance, ou choisissez un autre"
                                + " dossier par CONVENTION_DOSSIER.",
                        null);
            }
            return new DossierDeBase(racine, canal);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le dossier " + racine + " ne peut pas être écrit. Choisissez-en un autre par CONVENTION_DOSSIER.",
                    e);
        }
    }

    private static @Nullable FileLock verrou(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void proteger(Path chemin, String droits) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(chemin, PosixFilePermissions.fromString(droits));
        }
    }

    Path racine() {
        return racine;
    }

    Path donnees() {
        return racine.resolve("data");
    }

    Path binaires() {
        return racine.resolve("bin");
    }

    Path fichierMotDePasse() {
        return racine.resolve("superuser.pw");
    }

    /** Password of the server's superuser, drawn at the first start. */
    String motDePasse() {
        try {
            Path fichier = fichierMotDePasse();
            if (!Files.exists(fichier)) {
                Files.createFile(fichier);
                proteger(fichier, "rw-------");
                Files.writeString(fichier, Secrets.nouveau());
            }
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data folder without the mark comes from a first start that never ended: nothing in it was ever acknowledged. */
    void effacerUnPremierDemarrageInterrompu() throws IOException {
        if (Files.exists(donnees()) && !Files.exists(marque())) {
            FileSystemUtils.deleteRecursively(donnees());
        }
        motDePasse();
    }

    void marquerPret() throws IOException {
        Files.writeString(marque(), "");
    }

    private Path marque() {
        return racine.resolve("pret");
    }

    @Override
    public void close() {
        try {
            canal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
