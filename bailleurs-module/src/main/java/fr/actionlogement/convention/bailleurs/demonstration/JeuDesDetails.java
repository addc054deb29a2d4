package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.demonstration.interne.DetailsFictifs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Details the latest fictitious operations, once. */
@Service
public class JeuDesDetails {

    private final DetailsFictifs details;

    JeuDesDetails(DetailsFictifs details) {
        this.details = details;
    }

    /** Writes the details, unless there are some already. */
    @Transactional
    public void charger() {
        if (details.vides()) {
            details.ecrire();
        }
    }
}
