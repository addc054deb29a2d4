package fr.actionlogement.convention.app.http;

import fr.actionlogement.convention.app.navigateur.Visiteur;
import java.net.http.HttpResponse;

/** Sends a form as a browser would, in the encoding that the form declares. */
final class EnvoiDeFormulaire {

    private EnvoiDeFormulaire() {}

    static HttpResponse<String> envoyer(Visiteur visiteur, Formulaire formulaire, String corps) {
        return envoyer(visiteur, formulaire, corps, formulaire.jeton());
    }

    static HttpResponse<String> envoyer(Visiteur visiteur, Formulaire formulaire, String corps, String jeton) {
        return formulaire.estPost()
                ? visiteur.envoyer(formulaire.action(), "application/x-www-form-urlencoded", corps, jeton)
                : visiteur.lire(formulaire.action() + "?" + corps);
    }
}
