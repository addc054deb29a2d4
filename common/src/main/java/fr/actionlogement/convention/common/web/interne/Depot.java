package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Rendu;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A request left at a counter, with all that its act must find again in the thread that serves it.
 *
 * @param acte what is asked, the same object for all the requests of a counter
 * @param demande what its controller read
 * @param cle its key
 * @param auteur who asks
 * @param requete the attributes of its request
 * @param chemin its path, for the document of a refusal
 */
record Depot(
        Function<List<Object>, List<Rendu>> acte,
        Object demande,
        CleIdempotence cle,
        @Nullable Authentication auteur,
        RequestAttributes requete,
        String chemin) {

    /** What may go together in one call of an act. */
    record Groupe(
            Function<List<Object>, List<Rendu>> acte,
            @Nullable Authentication auteur) {}

    Groupe groupe() {
        return new Groupe(acte, auteur);
    }

    /** Runs the act on requests of one group, as their author and in the request of the first. */
    static List<Rendu> accomplir(List<Depot> depots) {
        Depot premier = depots.get(0);
        SecurityContext contexte = SecurityContextHolder.getContext();
        RequestAttributes requete = RequestContextHolder.getRequestAttributes();
        SecurityContextHolder.setContext(new SecurityContextImpl(premier.auteur()));
        RequestContextHolder.setRequestAttributes(premier.requete());
        try {
            List<Rendu> rendus =
                    premier.acte().apply(depots.stream().map(Depot::demande).toList());
            if (rendus.size() != depots.size()) {
                throw new IllegalStateException("Un guichet n’a pas répondu à chaque demande.");
            }
            return rendus;
        } finally {
            SecurityContextHolder.setContext(contexte);
            RequestContextHolder.setRequestAttributes(requete);
        }
    }
}
