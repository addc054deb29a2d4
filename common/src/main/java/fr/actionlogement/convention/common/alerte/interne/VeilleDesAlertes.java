package fr.actionlogement.convention.common.alerte.interne;

import fr.actionlogement.convention.common.alerte.interne.EnvoisEnBase.Envoi;
import fr.actionlogement.convention.common.budget.ADate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the alerts from time to time; a new one goes into the outbox in the transaction that learns it, and out of it
 * until its receiver takes it. Several instances may look at once: each alert is learnt, and each envelope taken, by one.
 */
@Component
class VeilleDesAlertes implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(VeilleDesAlertes.class);

    private final Alertes alertes;
    private final EnvoisEnBase base;
    private final Map<String, Expediteur> expediteurs;
    private final TransactionTemplate transaction;
    private final List<String> courriels;
    private final List<String> webhooks;
    private final Duration periode;
    private final ScheduledExecutorService fil = Executors.newSingleThreadScheduledExecutor(tache -> {
        Thread thread = new Thread(tache, "alertes");
        thread.setDaemon(true);
        return thread;
    });

    VeilleDesAlertes(
            Alertes alertes,
            EnvoisEnBase base,
            List<Expediteur> expediteurs,
            TransactionTemplate transaction,
            @Value("${convention.alerte.courriels:}") List<String> courriels,
            @Value("${convention.alerte.webhooks:}") List<String> webhooks,
            @Value("${convention.alerte.periode:15m}") Duration periode) {
        this.alertes = alertes;
        this.base = base;
        this.expediteurs = expediteurs.stream().collect(Collectors.toMap(Expediteur::canal, Function.identity()));
        this.transaction = transaction;
        this.courriels = courriels;
        this.webhooks = webhooks;
        this.periode = periode;
    }

    @EventListener(ApplicationReadyEvent.class)
    void demarrer() {
        if (!courriels.isEmpty() || !webhooks.isEmpty()) {
            fil.scheduleWithFixedDelay(this::veiller, 60, Math.max(1, periode.toSeconds()), TimeUnit.SECONDS);
        }
    }

    /** Nothing may stop the watch: a database that is away now is back later. */
    void veiller() {
        try {
            chercher();
            expedier();
        } catch (RuntimeException panne) {
            LOG.warn("La veille des alertes attend\u00a0: {}", panne.getMessage());
        }
    }

    /** Learns the new alerts and puts them in the outbox. */
    void chercher() {
        transaction.executeWithoutResult(etat -> {
            List<AlerteVue> presentes = alertes.au(ADate.MAINTENANT);
            base.oublierLesAutres(presentes.stream().map(AlerteVue::cle).toList());
            presentes.stream().filter(base::apprendre).forEach(alerte -> {
                courriels.forEach(adresse -> base.deposer(alerte, "COURRIEL", adresse));
                webhooks.forEach(adresse -> base.deposer(alerte, "WEBHOOK", adresse));
            });
        });
    }

    /** Sends what is due. */
    void expedier() {
        for (Optional<Envoi> envoi = base.prendre(); envoi.isPresent(); envoi = base.prendre()) {
            Envoi celui = envoi.get();
            try {
                Objects.requireNonNull(expediteurs.get(celui.canal())).envoyer(celui);
                base.reussir(celui.id());
            } catch (EnvoiImpossible refus) {
                base.echouer(celui.id(), String.valueOf(refus.getMessage()));
            }
        }
    }

    @Override
    public void destroy() {
        fil.shutdownNow();
    }
}
