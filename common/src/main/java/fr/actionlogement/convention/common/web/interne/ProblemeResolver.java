package fr.actionlogement.convention.common.web.interne;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** First in line for whatever a controller lets fly; what belongs to the security filters goes on to them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemeResolver implements HandlerExceptionResolver {

    private final Traducteur traducteur;
    private final ReponseDeProbleme reponses;

    ProblemeResolver(Traducteur traducteur, ReponseDeProbleme reponses) {
        this.traducteur = traducteur;
        this.reponses = reponses;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Object handler, Exception faute) {
        if (faute instanceof AccessDeniedException || faute instanceof AuthenticationException) {
            return null;
        }
        if (reponse.isCommitted() || faute instanceof AsyncRequestNotUsableException) {
            return new ModelAndView();
        }
        Probleme probleme = traducteur.traduire(faute);
        reponses.consigner(requete, probleme, faute);
        permettre(reponse, faute);
        if (!Requetes.estApi(requete)) {
            return reponses.page(requete, reponse, probleme);
        }
        try {
            reponses.ecrire(requete, reponse, probleme);
        } catch (IOException appelantParti) {
            return new ModelAndView();
        }
        return new ModelAndView();
    }

    private static void permettre(HttpServletResponse reponse, Exception faute) {
        if (faute instanceof HttpRequestMethodNotSupportedException) {
            var permises = ((HttpRequestMethodNotSupportedException) faute).getSupportedHttpMethods();
            if (permises != null) {
                reponse.setHeader(
                        HttpHeaders.ALLOW,
                        permises.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
            }
        }
    }
}
