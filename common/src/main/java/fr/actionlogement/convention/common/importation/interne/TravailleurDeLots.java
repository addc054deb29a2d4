package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.interne.LotsEnBase.EnSouffrance;
import fr.actionlogement.convention.common.securite.AuNomDe;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** The one thread that applies and undoes lots, chunk after chunk, and takes up those that a stop left behind. */
@Component
class TravailleurDeLots implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TravailleurDeLots.class);

    private final LotsEnBase lots;
    private final TraitementDeLot traitement;
    private final AuNomDe auNomDe;
    private final Duration reprise;
    private final ScheduledExecutorService fil = Executors.newSingleThreadScheduledExecutor(tache -> {
        Thread thread = new Thread(tache, "imports");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean arret;

    TravailleurDeLots(
            LotsEnBase lots,
            TraitementDeLot traitement,
            AuNomDe auNomDe,
            @Value("${convention.import.reprise:10s}") Duration reprise) {
        this.lots = lots;
        this.traitement = traitement;
        this.auNomDe = auNomDe;
        this.reprise = reprise;
    }

    /** The first run goes in the name, and with the rights, of whoever asked for it. */
    @TransactionalEventListener
    void on(LotLance lance) {
        fil.execute(new DelegatingSecurityContextRunnable(() -> mener(lance.id())));
    }

    @EventListener(ApplicationReadyEvent.class)
    void demarrer() {
        fil.scheduleWithFixedDelay(this::veiller, 1, Math.max(1, reprise.toSeconds()), TimeUnit.SECONDS);
    }

    /** Nothing may stop the watch: a database that is away now is back later. */
    private void veiller() {
        try {
            lots.supprimerDepotsInterrompus();
            reprendre();
        } catch (RuntimeException panne) {
            LOG.warn("La reprise des imports attend\u00a0: {}", panne.getMessage());
        }
    }

    /** Takes up the lots on which nobody has moved for a while. */
    void reprendre() {
        for (EnSouffrance lot : lots.enSouffrance(reprise.toSeconds())) {
            LOG.info("Reprise du lot {}.", LotsEnBase.reference(lot.id()));
            try {
                auNomDe.faire(lot.auteur(), () -> mener(lot.id()));
            } catch (IllegalArgumentException compteAbsent) {
                suspendre(
                        lot.id(),
                        "Le compte «\u00a0" + lot.auteur()
                                + "\u00a0» n’existe plus\u00a0: un autre doit reprendre le lot.");
            }
        }
    }

    private void mener(long lot) {
        try {
            lots.ouvrirPasse(lot);
            while (!arret && traitement.avancer(lot)) {
                LOG.debug("Lot {}\u00a0: une tranche de plus.", lot);
            }
        } catch (TransientDataAccessException
                | NonTransientDataAccessResourceException
                | CannotCreateTransactionException panne) {
            LOG.warn("Lot {}\u00a0: la base ne répond pas, reprise plus tard.", LotsEnBase.reference(lot));
        } catch (ApplicationEnBlocRefusee refus) {
            suspendre(lot, String.valueOf(refus.getMessage()));
        } catch (RuntimeException panne) {
            if (!arret) {
                LOG.error("Lot {} suspendu.", LotsEnBase.reference(lot), panne);
                suspendre(
                        lot,
                        "Une erreur inattendue a arrêté le lot\u00a0: signalez-la à l’exploitation, puis reprenez le lot.");
            }
        }
    }

    private void suspendre(long lot, String raison) {
        lots.passer(
                lot,
                EtatDeLot.SUSPENDU,
                "suspendu_en = etat, erreur = ?",
                List.of(EtatDeLot.EN_APPLICATION, EtatDeLot.EN_ANNULATION),
                raison);
    }

    /** Lets the present chunk end; the next start goes on from its checkpoint. */
    @Override
    public void destroy() throws InterruptedException {
        arret = true;
        fil.shutdown();
        if (!fil.awaitTermination(15, TimeUnit.SECONDS)) {
            LOG.warn("Une tranche d’import est encore en cours à l’arrêt\u00a0: elle sera reprise.");
        }
    }
}
