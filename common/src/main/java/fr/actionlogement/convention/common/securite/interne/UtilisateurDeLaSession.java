package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads the current user from Spring Security's context, and the current axis from the route being served. */
@Component
class UtilisateurDeLaSession implements UtilisateurCourant {

    /** Request attribute holding the code of the axis of the route; absent on a route of common or of app. */
    static final String AXE = UtilisateurDeLaSession.class.getName() + ".axe";

    @Override
    public String identifiant() {
        Authentication presente = presente();
        return presente == null ? SYSTEME : presente.getName();
    }

    @Override
    public String nom() {
        Authentication presente = presente();
        if (presente != null && presente.getPrincipal() instanceof Personne personne) {
            return personne.nom();
        }
        return identifiant();
    }

    @Override
    public boolean a(Niveau niveau) {
        return possede(niveau, axeDeLaRequete());
    }

    @Override
    public boolean a(Niveau niveau, String axe) {
        return possede(niveau, axe);
    }

    private static boolean possede(Niveau niveau, @Nullable String axe) {
        if (niveau == Niveau.PUBLIC) {
            return true;
        }
        Authentication presente = presente();
        return presente != null && Roles.donnent(Personne.roles(presente), niveau, axe);
    }

    private static @Nullable Authentication presente() {
        Authentication lue = SecurityContextHolder.getContext().getAuthentication();
        boolean absente = lue == null || !lue.isAuthenticated() || lue instanceof AnonymousAuthenticationToken;
        return absente ? null : lue;
    }

    private static @Nullable String axeDeLaRequete() {
        RequestAttributes requete = RequestContextHolder.getRequestAttributes();
        return requete == null ? null : (String) requete.getAttribute(AXE, RequestAttributes.SCOPE_REQUEST);
    }
}
