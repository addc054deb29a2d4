package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Guichet;
import fr.actionlogement.convention.common.web.Guichets;
import fr.actionlogement.convention.common.web.Rendu;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** One queue for all the acts of this instance, hence one writer; one queue per question. */
@Component
class GuichetsRassembles implements Guichets {

    private static final String CLE = GuichetsRassembles.class.getName() + ".cle";
    private static final String CHEMIN = GuichetsRassembles.class.getName() + ".chemin";

    /** As many as a batch may serve without making its first wait for its last. */
    private static final int LOT = 256;

    /** As long as a request waits for a connection: with the statement's limit, an answer comes within six seconds. */
    private static final long PATIENCE_MILLISECONDES = 2_000;

    private final Rassembleur<Depot, ServiceDesGuichets.Issue> ecrivain;

    /** Late, because controllers and security are made before the database is there. */
    GuichetsRassembles(ObjectProvider<ServiceDesGuichets> service) {
        this.ecrivain = new Rassembleur<>(depots -> service.getObject().servir(depots), LOT, PATIENCE_MILLISECONDES);
    }

    /** Leaves the key of the current request where {@link Guichet#servir} finds it. */
    static void annoncer(CleIdempotence cle, String chemin) {
        RequestAttributes requete = RequestContextHolder.currentRequestAttributes();
        requete.setAttribute(CLE, cle, RequestAttributes.SCOPE_REQUEST);
        requete.setAttribute(CHEMIN, chemin, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public <D> Guichet<D> pour(Function<List<D>, List<Rendu>> acte) {
        Function<List<Object>, List<Rendu>> commun = demandes -> acte.apply(deMemeType(demandes));
        return demande -> servir(commun, demande);
    }

    private ResponseEntity<?> servir(Function<List<Object>, List<Rendu>> acte, Object demande) {
        RequestAttributes requete = RequestContextHolder.currentRequestAttributes();
        CleIdempotence cle = (CleIdempotence) Objects.requireNonNull(
                requete.getAttribute(CLE, RequestAttributes.SCOPE_REQUEST),
                "La méthode n’est pas marquée @Idempotent(rassemble = true).");
        String chemin = String.valueOf(requete.getAttribute(CHEMIN, RequestAttributes.SCOPE_REQUEST));
        Depot depot =
                new Depot(acte, demande, cle, SecurityContextHolder.getContext().getAuthentication(), requete, chemin);
        return ecrivain.soumettre(depot).obtenir().enReponse();
    }

    @Override
    public <D, R> Function<D, R> pourLire(Function<List<D>, List<R>> lecture) {
        return new Rassembleur<>(lecture, LOT, PATIENCE_MILLISECONDES)::soumettre;
    }

    /** A counter only receives what its own method hands over. */
    @SuppressWarnings("unchecked")
    private static <D> List<D> deMemeType(List<Object> demandes) {
        return (List<D>) demandes;
    }
}
