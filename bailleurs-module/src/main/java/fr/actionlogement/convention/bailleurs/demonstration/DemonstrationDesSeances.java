package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The committee of the demonstration. */
@Component
class DemonstrationDesSeances implements DonneesDeDemonstration {

    private final JeuDesSeances jeu;

    DemonstrationDesSeances(JeuDesSeances jeu) {
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
