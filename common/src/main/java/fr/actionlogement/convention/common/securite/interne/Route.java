package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler asks of its caller.
 *
 * @param niveaux accepted levels; empty when the handler carries none, which closes it to everybody
 * @param axe code of its axis, null outside the axes
 */
record Route(List<Niveau> niveaux, @Nullable String axe) {

    private static final String DOCUMENTATION = "org.springdoc.";

    static Route de(HandlerMethod methode, AxesDesControleurs axes) {
        Class<?> controleur = methode.getBeanType();
        return new Route(niveaux(methode, controleur), axes.axe(controleur));
    }

    /** Method first, else class. The pages of the OpenAPI library cannot carry our annotation. */
    private static List<Niveau> niveaux(HandlerMethod methode, Class<?> controleur) {
        Acces acces = AnnotatedElementUtils.findMergedAnnotation(methode.getMethod(), Acces.class);
        if (acces == null) {
            acces = AnnotatedElementUtils.findMergedAnnotation(controleur, Acces.class);
        }
        if (acces == null) {
            return controleur.getName().startsWith(DOCUMENTATION) ? List.of(Niveau.CONNECTE) : List.of();
        }
        return Arrays.stream(acces.value()).sorted().toList();
    }
}
