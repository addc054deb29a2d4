package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The life of the register in the demonstration: a likely double, a merge that waits, a merge done. */
@Component
class DemonstrationDuRegistre implements DonneesDeDemonstration {

    private final JeuDuRegistre jeu;

    DemonstrationDuRegistre(JeuDuRegistre jeu) {
        this.jeu = jeu;
    }

    @Override
    public int ordre() {
        return 13;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        jeu.charger();
    }
}
