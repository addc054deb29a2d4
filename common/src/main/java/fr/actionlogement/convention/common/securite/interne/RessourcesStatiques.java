package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.interne.FichiersPublics;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Recognises requests for public files of the house. A path that a controller serves is never one, whatever its ending. */
@Component
class RessourcesStatiques implements RequestMatcher {

    private static final Set<String> METHODES = Set.of("GET", "HEAD");

    private final FichiersPublics fichiers;
    private final Routes routes;

    RessourcesStatiques(FichiersPublics fichiers, Routes routes) {
        this.fichiers = fichiers;
        this.routes = routes;
    }

    @Override
    public boolean matches(HttpServletRequest requete) {
        return METHODES.contains(requete.getMethod())
                && fichiers.comprend(requete.getRequestURI()
                        .substring(requete.getContextPath().length()))
                && routes.de(requete) == null;
    }
}
