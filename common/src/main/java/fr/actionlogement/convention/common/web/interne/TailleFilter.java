package fr.actionlogement.convention.common.web.interne;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses at once a body announced larger than one megabyte, files set apart: those have the multipart limits. A body that
 * announces nothing is stopped by the JSON reader and by Tomcat's limit on forms.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TailleFilter extends OncePerRequestFilter {

    static final int MAX_OCTETS = 1 << 20;

    private final ReponseDeProbleme reponses;

    TailleFilter(ReponseDeProbleme reponses) {
        this.reponses = reponses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String type = requete.getContentType();
        boolean fichier = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (!fichier && requete.getContentLengthLong() > MAX_OCTETS) {
            reponses.repondre(requete, reponse, 413);
        } else {
            poursuivre(requete, reponse, suite);
        }
    }

    /** A parameter that is not UTF-8 is met by the first filter that reads one, far from the dispatcher. */
    private void poursuivre(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(requete, reponse);
        } catch (InvalidParameterException illisible) {
            reponses.repondre(requete, reponse, 400);
        }
    }
}
