package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The share of this axis in the demonstration. */
@Component
class DemonstrationDesBailleurs implements DonneesDeDemonstration {

    private final JeuFictif jeu;

    DemonstrationDesBailleurs(JeuFictif jeu) {
        this.jeu = jeu;
    }

    @Override
    public int ordre() {
        return 10;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        jeu.charger(hasard);
    }
}
