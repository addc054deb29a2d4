package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.Verification;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The health signal {@code verificationDuLivre}: the result of the last verification, run at start and then once a day by this instance. */
@Component("verificationDuLivre")
@EnableScheduling
class SanteDuLivre implements HealthIndicator {

    private final Verification verification;

    SanteDuLivre(Verification verification) {
        this.verification = verification;
    }

    @Scheduled(
            initialDelayString = "${convention.verification.delai:PT1M}",
            fixedDelayString = "${convention.verification.periode:PT24H}")
    void verifier() {
        verification.verifier();
    }

    @Override
    public Health health() {
        Verification.Constat constat = verification.dernier();
        if (constat == null) {
            return Health.unknown()
                    .withDetail("verification", "pas encore faite")
                    .build();
        }
        Health.Builder sante = constat.sain() ? Health.up() : Health.down();
        return sante.withDetail("verifieLe", constat.instant())
                .withDetail("ecritures", constat.ecritures())
                .withDetail("anomalies", constat.anomalies())
                .build();
    }
}
