package fr.actionlogement.convention.common.piece;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** The documents of a dossier are changed by the managers of its axis (HTTP 403). */
public class PiecesReservees extends Refus {

    PiecesReservees() {
        super(
                403,
                "pieces-reservees",
                "Les pièces d’un dossier sont jointes et retirées par les gestionnaires de son axe.",
                List.of());
    }
}
