package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.axe.DonneesDeDemonstration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The rights of the demonstration; nothing is drawn at random, the operations decide. */
@Component
class DemonstrationDesContreparties implements DonneesDeDemonstration {

    private final ContrepartiesFictives jeu;

    DemonstrationDesContreparties(ContrepartiesFictives jeu) {
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
