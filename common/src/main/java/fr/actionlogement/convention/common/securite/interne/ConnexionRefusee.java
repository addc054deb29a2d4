package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** Sign-in refused. The words never tell whether the account exists. */
public class ConnexionRefusee extends Refus {

    private ConnexionRefusee(int statut, String code, String message) {
        super(statut, code, message, List.of());
    }

    static ConnexionRefusee inconnue() {
        return new ConnexionRefusee(
                422,
                "connexion-refusee",
                "Identifiant ou mot de passe incorrect, ou compte fermé. Vérifiez votre saisie.");
    }

    static ConnexionRefusee freinee() {
        return new ConnexionRefusee(
                429, "trop-d-essais", "Trop d'essais de connexion. Attendez quinze minutes avant de recommencer.");
    }
}
