package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Default deny. A route is open to the levels its controller names and to nobody else. What no controller serves is asked
 * of signed-in people only, so that the dispatcher tells them 404 and tells the others nothing.
 */
@Component
class RegleDAcces implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthorizationResult ACCORDE = new AuthorizationDecision(true);
    private static final AuthorizationResult INTERDIT = new RefusDAcces(403);
    private static final AuthorizationResult INCONNU = new RefusDAcces(404);

    private final AuthenticationTrustResolver confiance = new AuthenticationTrustResolverImpl();
    private final Routes routes;

    RegleDAcces(Routes routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentification, RequestAuthorizationContext contexte) {
        HttpServletRequest requete = contexte.getRequest();
        Route route = routes.de(requete);
        if (route != null && route.axe() != null) {
            requete.setAttribute(UtilisateurDeLaSession.AXE, route.axe());
        }
        if (route != null && route.niveaux().contains(Niveau.PUBLIC)) {
            return ACCORDE;
        }
        Authentication presente = authentification.get();
        if (!confiance.isAuthenticated(presente)) {
            return INTERDIT;
        }
        return route == null ? ACCORDE : repondre(route, Personne.roles(presente));
    }

    private static AuthorizationResult repondre(Route route, List<String> roles) {
        String axe = route.axe();
        if (route.niveaux().stream().anyMatch(niveau -> Roles.donnent(roles, niveau, axe))) {
            return ACCORDE;
        }
        return axe != null && Roles.ignorent(roles, axe) ? INCONNU : INTERDIT;
    }
}
