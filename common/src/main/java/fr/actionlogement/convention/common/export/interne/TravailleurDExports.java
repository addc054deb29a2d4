package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.export.interne.ExportsEnBase.Tache;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.web.Refus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The one thread of an instance that writes the large files; what a stop leaves behind is taken up by any instance. */
@Component
class TravailleurDExports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TravailleurDExports.class);

    private final Exports exports;
    private final ExportsEnBase base;
    private final TransactionTemplate transaction;
    private final AuNomDe auNomDe;
    private final long conservation;
    private final ScheduledExecutorService fil = Executors.newSingleThreadScheduledExecutor(tache -> {
        Thread thread = new Thread(tache, "exports");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean arret;

    TravailleurDExports(
            Exports exports,
            ExportsEnBase base,
            TransactionTemplate transaction,
            AuNomDe auNomDe,
            @Value("${convention.export.conservation-jours:7}") long conservation) {
        this.exports = exports;
        this.base = base;
        this.transaction = transaction;
        this.auNomDe = auNomDe;
        this.conservation = conservation;
    }

    @TransactionalEventListener
    void on(ExportDemande demande) {
        fil.execute(this::vider);
    }

    @EventListener(ApplicationReadyEvent.class)
    void demarrer() {
        fil.scheduleWithFixedDelay(this::veiller, 20, 30, TimeUnit.SECONDS);
    }

    private void veiller() {
        try {
            base.purger(conservation);
        } catch (RuntimeException panne) {
            LOG.warn("La purge des exports attend\u00a0: {}", panne.getMessage());
        }
        vider();
    }

    /** Nothing may stop the watch: a database that is away now is back later. */
    private void vider() {
        try {
            for (Optional<Tache> tache = base.prendre(); tache.isPresent() && !arret; tache = base.prendre()) {
                mener(tache.get());
            }
        } catch (RuntimeException panne) {
            LOG.warn("La préparation des exports attend\u00a0: {}", panne.getMessage());
        }
    }

    private void mener(Tache tache) {
        try {
            auNomDe.faire(tache.demandeur(), () -> ecrire(tache));
        } catch (IllegalArgumentException compteAbsent) {
            base.echouer(tache.id(), "Le compte qui l’a demandé n’existe plus.");
        } catch (Refus refus) {
            base.echouer(tache.id(), refus.message());
        } catch (RuntimeException panne) {
            LOG.error("Export {} échoué.", tache.id(), panne);
            base.echouer(tache.id(), "Une erreur inattendue a arrêté l’export\u00a0: demandez-le de nouveau.");
        }
    }

    private void ecrire(Tache tache) {
        Exports.Pret pret = exports.preparer(tache.table(), tache.format(), Question.lire(tache.question()));
        try {
            Path provisoire =
                    Files.createTempFile("export-", "." + tache.format().extension());
            try {
                MessageDigest empreinte = MessageDigest.getInstance("SHA-256");
                long lignes;
                try (OutputStream sortie = new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(provisoire), 1 << 16), empreinte)) {
                    lignes = pret.contenu().ecrire(sortie);
                }
                ranger(tache.id(), provisoire, lignes, empreinte.digest());
            } finally {
                Files.deleteIfExists(provisoire);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void ranger(long id, Path fichier, long lignes, byte[] empreinte) {
        transaction.executeWithoutResult(etat -> {
            try (InputStream lu = Files.newInputStream(fichier)) {
                base.ranger(id, lu);
                base.terminer(id, lignes, Files.size(fichier), empreinte);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Lets the present file end; another start takes the others up. */
    @Override
    public void destroy() throws InterruptedException {
        arret = true;
        fil.shutdown();
        if (!fil.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Un export est encore en préparation à l’arrêt\u00a0: il sera repris.");
        }
    }
}
