package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Recognises the public files of the house: webjars, and style, script, image or font files under the code of a module.
 * A path that a controller serves is never one of them, whatever its ending.
 */
@Component
class RessourcesStatiques implements RequestMatcher {

    private static final Set<String> METHODES = Set.of("GET", "HEAD");
    private static final Set<String> EXTENSIONS = Set.of("css", "js", "svg", "png", "ico", "woff2");

    private final Set<String> racines;
    private final Routes routes;

    RessourcesStatiques(List<DescripteurAxe> axes, Routes routes) {
        this.racines = Stream.concat(Stream.of("common", "app"), axes.stream().map(DescripteurAxe::code))
                .map(code -> "/" + code + "/")
                .collect(Collectors.toUnmodifiableSet());
        this.routes = routes;
    }

    @Override
    public boolean matches(HttpServletRequest requete) {
        return METHODES.contains(requete.getMethod())
                && estUnFichier(requete.getRequestURI()
                        .substring(requete.getContextPath().length()))
                && routes.de(requete) == null;
    }

    private boolean estUnFichier(String chemin) {
        if (chemin.startsWith("/webjars/")) {
            return true;
        }
        return EXTENSIONS.contains(chemin.substring(chemin.lastIndexOf('.') + 1))
                && (chemin.equals("/favicon.ico") || racines.stream().anyMatch(chemin::startsWith));
    }
}
