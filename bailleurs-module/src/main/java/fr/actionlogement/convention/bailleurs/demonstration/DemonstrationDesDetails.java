package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** What details the latest fictitious operations: dwellings by type, cost by item, calendar. */
@Component
class DemonstrationDesDetails implements DonneesDeDemonstration {

    private final JeuDesDetails jeu;

    DemonstrationDesDetails(JeuDesDetails jeu) {
        this.jeu = jeu;
    }

    @Override
    public int ordre() {
        return 11;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        jeu.charger();
    }
}
