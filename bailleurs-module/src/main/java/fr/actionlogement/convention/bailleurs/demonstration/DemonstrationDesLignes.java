package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The lines of Foncière Logement and of innovation in the demonstration; nothing is drawn at random. */
@Component
class DemonstrationDesLignes implements DonneesDeDemonstration {

    private final JeuDesLignes jeu;

    DemonstrationDesLignes(JeuDesLignes jeu) {
        this.jeu = jeu;
    }

    @Override
    public int ordre() {
        return 14;
    }

    @Override
    public void charger(RandomGenerator hasard) {
        jeu.charger();
    }
}
