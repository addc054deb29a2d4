package fr.actionlogement.convention.app.verification;

import fr.actionlogement.convention.common.budget.Verification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With {@code --verifier}: verifies the ledger, says the result and ends, 0 when the books are sound, 1 otherwise. */
@Component
@Order(0)
@ConditionalOnProperty("verifier")
class CommandeVerifier implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CommandeVerifier.class);

    private final Verification verification;
    private final ConfigurableApplicationContext contexte;

    CommandeVerifier(Verification verification, ConfigurableApplicationContext contexte) {
        this.verification = verification;
        this.contexte = contexte;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Verification.Constat constat = verification.verifier();
        constat.anomalies().forEach(anomalie -> LOG.error("Anomalie : {}", anomalie.phrase()));
        if (constat.sain()) {
            LOG.info("Livre vérifié : {} écritures, aucune anomalie.", constat.ecritures());
        }
        System.exit(SpringApplication.exit(contexte, () -> constat.sain() ? 0 : 1));
    }
}
