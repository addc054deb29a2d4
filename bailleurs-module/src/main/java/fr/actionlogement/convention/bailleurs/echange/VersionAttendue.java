package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** A change asked without saying on which version of the object (HTTP 428). */
public class VersionAttendue extends Refus {

    /** The refusal. */
    public VersionAttendue() {
        super(
                428,
                "version-attendue",
                "Lisez d’abord l’objet, puis renvoyez son ETag dans l’en-tête If-Match.",
                List.of());
    }
}
