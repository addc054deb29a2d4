package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Faults of the request itself: parameter, header, method, format, size. */
final class FautesDeRequete {

    private FautesDeRequete() {}

    static Optional<Probleme> traduire(Throwable faute) {
        return parametre(faute).or(() -> enveloppe(faute));
    }

    private static Optional<Probleme> parametre(Throwable faute) {
        if (faute instanceof TypeMismatchException) {
            String nom = nom((TypeMismatchException) faute);
            String phrase = Phrases.laNotre(faute).orElse("La valeur de « " + nom + " » n’est pas lisible.");
            return un(nom, "parametre-illisible", phrase);
        }
        if (faute instanceof MissingServletRequestParameterException) {
            String nom = ((MissingServletRequestParameterException) faute).getParameterName();
            return un(nom, "parametre-manquant", "Le paramètre « " + nom + " » est obligatoire.");
        }
        if (faute instanceof MissingRequestHeaderException) {
            String nom = ((MissingRequestHeaderException) faute).getHeaderName();
            return un(nom, "entete-manquant", "L’en-tête « " + nom + " » est obligatoire.");
        }
        if (faute instanceof MissingServletRequestPartException) {
            String nom = ((MissingServletRequestPartException) faute).getRequestPartName();
            return un(nom, "fichier-manquant", "Choisissez un fichier à envoyer.");
        }
        return faute instanceof ServletRequestBindingException ? Optional.of(Probleme.deStatut(400)) : Optional.empty();
    }

    private static Optional<Probleme> enveloppe(Throwable faute) {
        if (faute instanceof InvalidParameterException) {
            return Optional.of(Probleme.deStatut(400));
        }
        if (faute instanceof HttpMediaTypeNotSupportedException) {
            return un(
                    415, "format-non-accepte", "Le format de l’envoi n’est pas accepté ici : voyez la documentation.");
        }
        if (faute instanceof HttpMediaTypeNotAcceptableException) {
            return un(406, "format-indisponible", "La réponse n’existe pas dans le format demandé.");
        }
        if (faute instanceof HttpRequestMethodNotSupportedException) {
            return un(405, "methode-non-permise", "Cette adresse n’accepte pas cette méthode.");
        }
        if (faute instanceof MaxUploadSizeExceededException) {
            return un(413, "envoi-trop-volumineux", "L’envoi est trop volumineux : découpez-le.");
        }
        if (faute instanceof MultipartException) {
            return un(400, "envoi-illisible", "L’envoi du fichier est incomplet ou illisible : recommencez.");
        }
        return faute instanceof AsyncRequestTimeoutException ? Optional.of(Probleme.deStatut(503)) : Optional.empty();
    }

    private static Optional<Probleme> un(int statut, String code, String phrase) {
        return Optional.of(new Probleme(statut, code, phrase));
    }

    private static Optional<Probleme> un(String champ, String code, String phrase) {
        return Optional.of(new Probleme(400, code, phrase, List.of(new Erreur(champ, code, phrase))));
    }

    private static String nom(TypeMismatchException faute) {
        String propriete = faute instanceof MethodArgumentTypeMismatchException
                ? ((MethodArgumentTypeMismatchException) faute).getName()
                : faute.getPropertyName();
        return propriete == null ? "paramètre" : propriete;
    }
}
