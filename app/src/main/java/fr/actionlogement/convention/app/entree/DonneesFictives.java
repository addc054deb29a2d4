package fr.actionlogement.convention.app.entree;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Fills a demonstration before its entry link is printed. */
@Component
@Conditional(EnDemonstration.class)
@ConditionalOnProperty(name = "convention.demonstration.donnees", matchIfMissing = true)
class DonneesFictives implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DonneesFictives.class);

    private final ChargementFictif chargement;

    DonneesFictives(ChargementFictif chargement) {
        this.chargement = chargement;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!chargement.fait()) {
            LOG.info("Chargement des données fictives…");
            chargement.charger();
            LOG.info("Données fictives chargées.");
        }
    }
}
