package fr.actionlogement.convention.common.web.interne;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request the reference that its log lines, its answer and its error page share. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReferenceFilter extends OncePerRequestFilter {

    static final String ATTRIBUT = "convention.reference";
    private static final String ENTETE = "X-Reference";

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String reference =
                UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        requete.setAttribute(ATTRIBUT, reference);
        reponse.setHeader(ENTETE, reference);
        MDC.put("reference", reference);
        try {
            suite.doFilter(requete, reponse);
        } finally {
            MDC.remove("reference");
        }
    }
}
