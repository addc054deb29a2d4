package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** The kind of import reserves this act to others (HTTP 403). */
public class DroitInsuffisant extends Refus {

    /** @param message French sentence: who may do it */
    public DroitInsuffisant(String message) {
        super(403, "droit-insuffisant", message, List.of());
    }
}
