package fr.actionlogement.convention.common.remarque.interne;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** The act on a remark belongs to others (HTTP 403). */
class RemarqueReservee extends Refus {

    RemarqueReservee() {
        super(
                403,
                "remarque-reservee",
                "Les remarques d’un dossier sont faites par les gestionnaires de son axe et les contrôleurs, et résolues"
                        + " par les gestionnaires.",
                List.of());
    }
}
