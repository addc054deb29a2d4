package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** An address calls an entry without account too often (HTTP 429). */
class TropDeDemandes extends Refus {

    TropDeDemandes(long secondes) {
        super(
                429,
                "trop-de-demandes",
                "Trop de demandes depuis votre adresse. Attendez %d secondes avant de recommencer.".formatted(secondes),
                List.of());
    }
}
