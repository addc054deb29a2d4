package fr.actionlogement.convention.common.securite.interne;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the route that will serve a request, by the very table that the dispatcher uses a moment later. */
@Component
class Routes {

    private final RequestMappingHandlerMapping correspondances;
    private final AxesDesControleurs axes;
    private final Map<String, Optional<Route>> pages = new ConcurrentHashMap<>();
    private final Map<HandlerMethod, Route> connues = new ConcurrentHashMap<>();

    Routes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping correspondances,
            AxesDesControleurs axes) {
        this.correspondances = correspondances;
        this.axes = axes;
    }

    /** The route that shows a page, given by its path without variables; null when no controller serves it. */
    @Nullable
    Route dePage(String chemin) {
        return pages.computeIfAbsent(chemin, this::chercher).orElse(null);
    }

    private Optional<Route> chercher(String chemin) {
        return correspondances.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getKey().getPatternValues().contains(chemin)
                        || chemin.equals("/") && e.getKey().getPatternValues().contains(""))
                .filter(e -> lit(e.getKey().getMethodsCondition().getMethods()))
                .map(e -> connue(e.getValue()))
                .findFirst();
    }

    private static boolean lit(Set<RequestMethod> methodes) {
        return methodes.isEmpty() || methodes.contains(RequestMethod.GET);
    }

    /** The route of a request, null when no controller serves it, or not so: the dispatcher answers 404, 405 or 415. */
    @Nullable
    Route de(HttpServletRequest requete) {
        boolean aNettoyer = !ServletRequestPathUtils.hasParsedRequestPath(requete);
        if (aNettoyer) {
            ServletRequestPathUtils.parseAndCache(requete);
        }
        try {
            HandlerExecutionChain chaine = correspondances.getHandler(requete);
            return chaine != null && chaine.getHandler() instanceof HandlerMethod methode ? connue(methode) : null;
        } catch (ServletException mauvaiseMethodeOuMauvaisType) {
            return null;
        } catch (RuntimeException imprevue) {
            throw imprevue;
        } catch (Exception imprevue) {
            throw new IllegalStateException(imprevue);
        } finally {
            if (aNettoyer) {
                ServletRequestPathUtils.clearParsedRequestPath(requete);
            }
        }
    }

    /** Annotations are searched once for each handler. */
    private Route connue(HandlerMethod methode) {
        return connues.computeIfAbsent(methode, m -> Route.de(m, axes));
    }
}
