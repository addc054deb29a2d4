package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** The act belongs to another role (HTTP 403). */
public class ActeReserve extends Refus {

    /** @param message French sentence saying to whom the act belongs */
    public ActeReserve(String message) {
        super(403, "acte-reserve", message, List.of());
    }
}
