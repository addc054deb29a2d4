package fr.actionlogement.convention.app.entree;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Fills a demonstration on a thread of its own: the product is open at once, on its envelopes, and the files appear all
 * together when the loading is committed, some fifteen seconds later on two cores.
 */
@Component
@Conditional(EnDemonstration.class)
@ConditionalOnProperty(name = "convention.demonstration.donnees", matchIfMissing = true)
class DonneesFictives implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DonneesFictives.class);

    private final ChargementFictif chargement;
    private volatile boolean arret;
    private CompletableFuture<Void> fin = CompletableFuture.completedFuture(null);

    DonneesFictives(ChargementFictif chargement) {
        this.chargement = chargement;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!chargement.fait()) {
            LOG.info("Chargement des données fictives…");
            fin = CompletableFuture.runAsync(this::charger, DonneesFictives::aPart);
        }
    }

    private void charger() {
        try {
            chargement.charger();
            LOG.info("Données fictives chargées.");
        } catch (RuntimeException e) {
            if (arret) {
                LOG.info("Chargement des données fictives interrompu : un nouveau démarrage reprendra de zéro.");
                return;
            }
            LOG.error("Les données fictives n’ont pas pu être chargées ; un nouveau démarrage reprendra de zéro.", e);
            throw e;
        }
    }

    private static void aPart(Runnable tache) {
        Thread fil = new Thread(tache, "donnees-fictives");
        fil.setDaemon(true);
        fil.start();
    }

    /** Not over yet. */
    boolean enCours() {
        return !fin.isDone();
    }

    boolean enEchec() {
        return fin.isCompletedExceptionally();
    }

    @Override
    public void destroy() {
        arret = true;
    }

    /** Waits for the end of a loading under way. */
    void attendre() {
        fin.join();
    }
}
