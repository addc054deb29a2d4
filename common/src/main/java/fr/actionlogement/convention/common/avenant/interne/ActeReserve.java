package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** Asking for, or deciding on, a budget act belongs to another level (HTTP 403). */
class ActeReserve extends Refus {

    ActeReserve(String message) {
        super(403, "acte-reserve", message, List.of());
    }
}
