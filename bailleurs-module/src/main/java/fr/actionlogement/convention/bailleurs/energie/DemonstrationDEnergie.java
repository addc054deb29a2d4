package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The energy and carbon of the demonstration; nothing is drawn at random, the operations decide. */
@Component
class DemonstrationDEnergie implements DonneesDeDemonstration {

    private final JeuDEnergie jeu;

    DemonstrationDEnergie(JeuDEnergie jeu) {
        this.jeu = jeu;
    }

    @Override
    public int ordre() {
        return 12;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        jeu.charger();
    }
}
