package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** Nobody is signed in, or the token is unknown, expired or revoked (HTTP 401). */
class NonAuthentifie extends Refus {

    NonAuthentifie() {
        super(
                401,
                "non-authentifie",
                "Cette adresse demande une session ou un jeton valable. Créez un jeton dans « Mon compte » et envoyez-le dans l'en-tête Authorization: Bearer.",
                List.of());
    }
}
