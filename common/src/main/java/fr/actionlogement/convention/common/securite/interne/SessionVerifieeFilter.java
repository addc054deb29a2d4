package fr.actionlogement.convention.common.securite.interne;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Closes at once the session of an account that was disabled or changed, and any session after ten hours. */
class SessionVerifieeFilter extends OncePerRequestFilter {

    private final OuvertureDeSession sessions;
    private final ReponsesDeRefus refus;

    SessionVerifieeFilter(OuvertureDeSession sessions, ReponsesDeRefus refus) {
        this.sessions = sessions;
        this.refus = refus;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        HttpSession session = requete.getSession(false);
        try {
            if (session != null && sessions.estFinie(session)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        } catch (DataAccessException baseAbsente) {
            refus.indisponible(requete, reponse);
            return;
        }
        suite.doFilter(requete, reponse);
    }
}
