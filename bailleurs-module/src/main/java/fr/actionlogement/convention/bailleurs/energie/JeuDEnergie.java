package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.energie.interne.PerformancesFictives;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The energy and carbon of the demonstration. */
@Service
public class JeuDEnergie {

    private final PerformancesFictives performances;
    private final Clock horloge;

    JeuDEnergie(PerformancesFictives performances, Clock horloge) {
        this.performances = performances;
        this.horloge = horloge;
    }

    /** Loads it once. */
    @Transactional
    public void charger() {
        performances.ecrire(LocalDate.now(horloge));
    }
}
