package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** The person is known but may not do this (HTTP 403). */
class AccesRefuse extends Refus {

    AccesRefuse(String code, String message) {
        super(403, code, message, List.of());
    }

    static AccesRefuse role() {
        return new AccesRefuse(
                "acces-refuse",
                "Votre rôle ne permet pas cette action. Demandez-la à une personne habilitée ou à un administrateur.");
    }

    static AccesRefuse formulairePerime() {
        return new AccesRefuse(
                "formulaire-perime",
                "Ce formulaire a été ouvert dans une autre session. Rechargez la page puis recommencez.");
    }
}
