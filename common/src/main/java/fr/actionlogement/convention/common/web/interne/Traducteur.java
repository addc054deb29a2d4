package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Turns anything that was thrown into a problem. What nobody foresaw is a 500 that says nothing of itself. */
@Component
class Traducteur {

    private final FautesDeSaisie saisie;

    Traducteur(FautesDeSaisie saisie) {
        this.saisie = saisie;
    }

    Probleme traduire(Throwable faute) {
        if (faute instanceof BindException) {
            return validation(((BindException) faute).getBindingResult());
        }
        if (faute instanceof MethodArgumentNotValidException) {
            return validation(((MethodArgumentNotValidException) faute).getBindingResult());
        }
        if (faute instanceof HandlerMethodValidationException) {
            return parametres((HandlerMethodValidationException) faute);
        }
        if (faute instanceof ConstraintViolationException) {
            return contraintes((ConstraintViolationException) faute);
        }
        if (faute instanceof HttpMessageNotReadableException) {
            return FautesDeLecture.traduire((HttpMessageNotReadableException) faute);
        }
        return refus(faute)
                .or(() -> FautesDeRequete.traduire(faute))
                .or(() -> FautesDeBase.traduire(faute))
                .or(() -> motIllisible(faute))
                .or(() -> statutDeSpring(faute))
                .orElseGet(() -> Probleme.deStatut(500));
    }

    private static Optional<Probleme> refus(Throwable faute) {
        return Phrases.causes(faute)
                .filter(Refus.class::isInstance)
                .map(cause -> Probleme.de((Refus) cause))
                .findFirst();
    }

    /** A word (amount, SIREN, year…) refused what it was given, outside binding. */
    private static Optional<Probleme> motIllisible(Throwable faute) {
        boolean mot = faute instanceof IllegalArgumentException;
        return mot ? Phrases.laNotre(faute).map(phrase -> new Probleme(400, "illisible", phrase)) : Optional.empty();
    }

    private static Optional<Probleme> statutDeSpring(Throwable faute) {
        return faute instanceof ErrorResponse
                ? Optional.of(Probleme.deStatut(
                        ((ErrorResponse) faute).getStatusCode().value()))
                : Optional.empty();
    }

    private Probleme validation(BindingResult resultat) {
        return saisie(saisie.statut(resultat), saisie.de(resultat));
    }

    private Probleme parametres(HandlerMethodValidationException faute) {
        List<Erreur> erreurs = faute.getParameterValidationResults().stream()
                .flatMap(r -> erreurs(r).stream())
                .toList();
        boolean corps = faute.getParameterValidationResults().stream().anyMatch(ParameterErrors.class::isInstance);
        return saisie(corps ? 422 : 400, erreurs);
    }

    private List<Erreur> erreurs(ParameterValidationResult resultat) {
        if (resultat instanceof ParameterErrors) {
            return ((ParameterErrors) resultat)
                    .getFieldErrors().stream()
                            .map(e -> saisie.erreur(e.getField(), e))
                            .toList();
        }
        String nom = resultat.getMethodParameter().getParameterName();
        return resultat.getResolvableErrors().stream()
                .map(e -> saisie.erreur(nom, e))
                .toList();
    }

    private static Probleme contraintes(ConstraintViolationException faute) {
        return saisie(
                422,
                faute.getConstraintViolations().stream()
                        .map(v -> new Erreur(v.getPropertyPath().toString(), "invalide", v.getMessage()))
                        .toList());
    }

    private static Probleme saisie(int statut, List<Erreur> erreurs) {
        String nombre = erreurs.size() == 1 ? "Un champ est à corriger." : erreurs.size() + " champs sont à corriger.";
        return new Probleme(statut, statut == 400 ? "saisie-illisible" : "saisie-invalide", nombre, erreurs);
    }
}
