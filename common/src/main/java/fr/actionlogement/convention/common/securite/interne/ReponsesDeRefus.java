package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.interne.ReponseDeRefus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Component;

/**
 * How the filters answer a request they stop: programs get a problem document, people the sign-in page or an error page.
 * The answer is written by the web floor's own error handling where it takes it.
 */
@Component
class ReponsesDeRefus implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ReponseDeRefus reponses;

    ReponsesDeRefus(ReponseDeRefus reponses) {
        this.reponses = reponses;
    }

    /** The database did not answer: sessions and tokens cannot be checked. */
    void indisponible(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setHeader(HttpHeaders.RETRY_AFTER, "5");
        reponses.repondre(requete, reponse, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause)
            throws IOException {
        if (estApi(requete)) {
            reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            reponses.repondre(requete, reponse, new NonAuthentifie());
        } else if (requete.getHeader("HX-Request") != null) {
            reponse.setHeader("HX-Redirect", requete.getContextPath() + "/connexion");
            reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            reponse.sendRedirect(requete.getContextPath() + "/connexion");
        }
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof MissingCsrfTokenException && !estApi(requete)) {
            reponse.sendRedirect(requete.getContextPath() + "/connexion?expiree");
        } else if (cause instanceof CsrfException) {
            reponses.repondre(requete, reponse, AccesRefuse.formulairePerime());
        } else if (cause instanceof AuthorizationDeniedException refus
                && refus.getAuthorizationResult() instanceof RefusDAcces refuse
                && refuse.statut() == HttpServletResponse.SC_NOT_FOUND) {
            reponses.repondre(requete, reponse, new Introuvable("Cette adresse est introuvable."));
        } else {
            reponses.repondre(requete, reponse, AccesRefuse.role());
        }
    }

    static boolean estApi(HttpServletRequest requete) {
        String chemin =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return chemin.equals("/api") || chemin.startsWith("/api/");
    }
}
