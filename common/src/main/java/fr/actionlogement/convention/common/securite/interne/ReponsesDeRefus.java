package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the filters answer a request they stop: programs get a problem document, people the sign-in page or an error page.
 * The answer is written by the web floor's own error handling where it takes it.
 */
@Component
class ReponsesDeRefus implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver erreurs;
    private final JsonMapper json;

    ReponsesDeRefus(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver erreurs, JsonMapper json) {
        this.erreurs = erreurs;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause)
            throws IOException {
        if (estApi(requete)) {
            reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            repondre(requete, reponse, new NonAuthentifie());
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
            repondre(requete, reponse, AccesRefuse.formulairePerime());
        } else if (cause instanceof AuthorizationDeniedException refus
                && refus.getAuthorizationResult() instanceof RefusDAcces refuse
                && refuse.statut() == HttpServletResponse.SC_NOT_FOUND) {
            repondre(requete, reponse, new Introuvable("Cette adresse est introuvable."));
        } else {
            repondre(requete, reponse, AccesRefuse.role());
        }
    }

    /** Answers a failure met in a filter, as the controllers' error handling would. */
    void repondre(HttpServletRequest requete, HttpServletResponse reponse, Exception cause) throws IOException {
        if (!estApi(requete)) {
            reponse.sendError(
                    cause instanceof Refus refus ? refus.statut() : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (erreurs.resolveException(requete, reponse, null, cause) == null && !reponse.isCommitted()) {
            ecrire(requete, reponse, cause);
        }
    }

    private void ecrire(HttpServletRequest requete, HttpServletResponse reponse, Exception cause) throws IOException {
        int statut = cause instanceof Refus refus ? refus.statut() : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        String detail =
                cause instanceof Refus refus ? refus.message() : "Service indisponible. Réessayez dans un instant.";
        String code = cause instanceof Refus refus ? refus.code() : "service-indisponible";
        Map<String, Object> probleme = Map.of(
                "type",
                "urn:convention:" + code,
                "title",
                code,
                "status",
                statut,
                "detail",
                detail,
                "instance",
                requete.getRequestURI(),
                "erreurs",
                List.of());
        reponse.setStatus(statut);
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        reponse.getOutputStream().write(json.writeValueAsBytes(probleme));
    }

    static boolean estApi(HttpServletRequest requete) {
        String chemin =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return chemin.equals("/api") || chemin.startsWith("/api/");
    }
}
