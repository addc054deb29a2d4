package fr.actionlogement.convention.app.entree;

import fr.actionlogement.convention.common.securite.interne.Comptes;
import fr.actionlogement.convention.common.securite.interne.LiensUniques;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves, while no account exists, a code in a file that only the owner of the process reads. */
@Component
@Conditional(EnInstallation.class)
public class CodeDInstallation {

    private static final Logger LOG = LoggerFactory.getLogger(CodeDInstallation.class);
    private static final Duration VIE = Duration.ofHours(24);

    private final Comptes comptes;
    private final LiensUniques liens;
    private final Path fichier;

    CodeDInstallation(Comptes comptes, LiensUniques liens, @Value("${convention.dossier:.donnees}") Path dossier) {
        this.comptes = comptes;
        this.liens = liens;
        this.fichier = dossier.toAbsolutePath().normalize().resolve("code-installation.txt");
    }

    @EventListener(ApplicationReadyEvent.class)
    void deposer() throws IOException {
        if (!comptes.aucun()) {
            return;
        }
        Files.createDirectories(fichier.getParent());
        Files.deleteIfExists(fichier);
        Files.createFile(fichier, prive());
        Files.writeString(fichier, liens.emettre(LiensUniques.Usage.INSTALLATION, null, VIE) + "\n");
        LOG.info(
                "Aucun compte n'existe. Ouvrez la page /installation ; le code, valable 24 heures, est dans {}",
                fichier);
    }

    /** Removes the file once the first administrator exists. */
    public void retirer() throws IOException {
        Files.deleteIfExists(fichier);
    }

    private static FileAttribute<?>[] prive() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
