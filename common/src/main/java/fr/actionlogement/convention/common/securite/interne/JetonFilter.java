package fr.actionlogement.convention.common.securite.interne;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises a program by {@code Authorization: Bearer …}; any other credential is refused. */
class JetonFilter extends OncePerRequestFilter {

    private static final String SCHEMA = "bearer ";

    private final JetonsEnBase jetons;
    private final ReponsesDeRefus refus;

    JetonFilter(JetonsEnBase jetons, ReponsesDeRefus refus) {
        this.jetons = jetons;
        this.refus = refus;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Optional<Personne> porteur;
        try {
            porteur = jeton(requete).flatMap(jetons::porteur);
        } catch (DataAccessException baseAbsente) {
            refus.indisponible(requete, reponse);
            return;
        }
        if (porteur.isEmpty()) {
            refus.commence(requete, reponse, new BadCredentialsException("Unknown, expired or revoked token."));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(porteur.get().authentification()));
        suite.doFilter(requete, reponse);
    }

    private static Optional<String> jeton(HttpServletRequest requete) {
        return Optional.ofNullable(requete.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(entete -> entete.regionMatches(true, 0, SCHEMA, 0, SCHEMA.length()))
                .map(entete -> entete.substring(SCHEMA.length()).strip());
    }
}
