package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The loans of the fictitious operations. */
@Component
class DemonstrationDesPrets implements DonneesDeDemonstration {

    private final JeuDesPrets jeu;

    DemonstrationDesPrets(JeuDesPrets jeu) {
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
