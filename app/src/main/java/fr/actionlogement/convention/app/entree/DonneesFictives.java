package fr.actionlogement.convention.app.entree;

import fr.actionlogement.convention.app.entree.interne.MarqueDeDemonstration;
import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads what each module brings to the demonstration, once, in one transaction: a product killed half-way through starts
 * again from nothing. The seed is fixed, so that two machines show the same convention on the same day.
 */
@Component
@Conditional(EnDemonstration.class)
@ConditionalOnProperty(name = "convention.demonstration.donnees", matchIfMissing = true)
class DonneesFictives implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DonneesFictives.class);
    private static final long GRAINE = 20_230_616;

    private final List<DonneesDeDemonstration> modules;
    private final MarqueDeDemonstration marque;
    private final TransactionTemplate transaction;

    DonneesFictives(
            List<DonneesDeDemonstration> modules, MarqueDeDemonstration marque, TransactionTemplate transaction) {
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(DonneesDeDemonstration::ordre))
                .toList();
        this.marque = marque;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (marque.posee()) {
            return;
        }
        LOG.info("Chargement des données fictives…");
        transaction.executeWithoutResult(etat -> {
            marque.poser(GRAINE);
            modules.forEach(module -> module.charger(hasard(module)));
        });
        LOG.info("Données fictives chargées.");
    }

    /** Each module draws from its own sequence: leaving one out changes nothing in the others. */
    private static RandomGenerator hasard(DonneesDeDemonstration module) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(GRAINE + module.ordre());
    }
}
