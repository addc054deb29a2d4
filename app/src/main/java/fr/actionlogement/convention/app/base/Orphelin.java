package fr.actionlogement.convention.app.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server left running by a product that was killed: it is stopped, its data are safe, the next start recovers them. */
final class Orphelin {

    private static final Logger LOG = LoggerFactory.getLogger(Orphelin.class);
    private static final int ATTENTE_SECONDES = 10;

    private Orphelin() {}

    static void arreter(Path donnees) throws IOException {
        Path pid = donnees.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return;
        }
        Optional<ProcessHandle> vivant = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).get(0).trim()))
                .filter(Orphelin::estPostgresql);
        if (vivant.isPresent()) {
            LOG.info("Un serveur PostgreSQL d’un arrêt brutal tourne encore : il est arrêté.");
            arreter(vivant.get());
        }
    }

    private static boolean estPostgresql(ProcessHandle processus) {
        return processus.info().command().orElse("").contains("postgres");
    }

    private static void arreter(ProcessHandle processus) {
        processus.destroy();
        try {
            processus.onExit().get(ATTENTE_SECONDES, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            processus.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
