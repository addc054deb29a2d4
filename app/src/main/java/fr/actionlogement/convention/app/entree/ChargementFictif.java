package fr.actionlogement.convention.app.entree;

import fr.actionlogement.convention.app.entree.interne.MarqueDeDemonstration;
import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads what each module brings to the demonstration, once, in one transaction: a product killed half-way through starts
 * again from nothing. The seed is fixed, so that two machines show the same convention on the same day.
 */
@Service
class ChargementFictif {

    private static final Logger LOG = LoggerFactory.getLogger(ChargementFictif.class);

    private static final long GRAINE = 20_230_616;

    private final List<DonneesDeDemonstration> modules;
    private final MarqueDeDemonstration marque;

    ChargementFictif(List<DonneesDeDemonstration> modules, MarqueDeDemonstration marque) {
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(DonneesDeDemonstration::ordre))
                .toList();
        this.marque = marque;
    }

    /** Whether the data are there already. */
    public boolean fait() {
        return marque.posee();
    }

    /** Loads them. */
    @Transactional
    public void charger() {
        marque.poser(GRAINE);
        modules.forEach(ChargementFictif::charger);
    }

    private static void charger(DonneesDeDemonstration module) {
        long debut = System.nanoTime();
        module.charger(hasard(module));
        LOG.debug("{} : {} ms", module.getClass().getSimpleName(), (System.nanoTime() - debut) / 1_000_000);
    }

    /** Each module draws from its own sequence: leaving one out changes nothing in the others. */
    private static RandomGenerator hasard(DonneesDeDemonstration module) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(GRAINE + module.ordre());
    }
}
