package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Idempotent;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Around a controller method marked idempotent: key first, then the effect, then the answer, in one transaction. A refusal
 * rolls the effect back; its answer is stored alone, in a second transaction, and replayed like any other.
 */
class IdempotenceInterceptor implements MethodInterceptor {

    private final ObjectProvider<LectureDeCle> lecture;
    private final ObjectProvider<Idempotences> idempotences;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final ObjectProvider<Traducteur> traducteur;
    private final ObjectProvider<JsonMapper> json;
    private final Map<Method, Boolean> rassemblees = new ConcurrentHashMap<>();

    IdempotenceInterceptor(
            ObjectProvider<LectureDeCle> lecture,
            ObjectProvider<Idempotences> idempotences,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<Traducteur> traducteur,
            ObjectProvider<JsonMapper> json) {
        this.lecture = lecture;
        this.idempotences = idempotences;
        this.transactions = transactions;
        this.traducteur = traducteur;
        this.json = json;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation appel) throws Throwable {
        HttpServletRequest requete =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        CleIdempotence cle = lecture.getObject().lire(requete, appel.getMethod(), appel.getArguments());
        try {
            return rassemble(appel)
                    ? confier(cle, appel, Requetes.chemin(requete))
                    : dansUneTransaction(() -> servir(cle, appel));
        } catch (RuntimeException faute) {
            Probleme probleme = traducteur.getObject().traduire(faute);
            if (faute instanceof CleDejaPrise || probleme.statut() >= 500) {
                throw faute;
            }
            return dansUneTransaction(() -> garderLeRefus(cle, probleme, Requetes.chemin(requete)));
        }
    }

    /** Annotations are searched once for each method. */
    private boolean rassemble(MethodInvocation appel) {
        return rassemblees.computeIfAbsent(appel.getMethod(), methode -> {
            Idempotent marque = AnnotationUtils.findAnnotation(methode, Idempotent.class);
            return marque != null && marque.rassemble();
        });
    }

    /** The counter opens the transaction that stores the key. */
    private static @Nullable Object confier(CleIdempotence cle, MethodInvocation appel, String chemin) {
        GuichetsRassembles.annoncer(cle, chemin);
        return proceder(appel);
    }

    private ResponseEntity<Object> servir(CleIdempotence cle, MethodInvocation appel) {
        if (!idempotences.getObject().prendre(cle)) {
            return rejouer(cle);
        }
        ResponseEntity<?> reponse = (ResponseEntity<?>) proceder(appel);
        ReponseGardee gardee = enregistrable(cle, reponse);
        idempotences.getObject().garder(cle, gardee);
        return gardee.enReponse();
    }

    private ResponseEntity<Object> garderLeRefus(CleIdempotence cle, Probleme probleme, String chemin) {
        ReponseGardee refus = ReponseGardee.de(cle.empreinte(), probleme, chemin, json.getObject());
        if (!idempotences.getObject().prendre(cle)) {
            return rejouer(cle);
        }
        idempotences.getObject().garder(cle, refus);
        return refus.enReponse();
    }

    private ResponseEntity<Object> rejouer(CleIdempotence cle) {
        List<ReponseGardee> connues = idempotences.getObject().lire(cle);
        if (connues.isEmpty()) {
            throw new IllegalStateException("Clé d'idempotence prise sans réponse gardée.");
        }
        if (!connues.get(0).empreinte().equals(cle.empreinte())) {
            throw new CleDejaPrise();
        }
        return connues.get(0).enReponse();
    }

    private ReponseGardee enregistrable(CleIdempotence cle, ResponseEntity<?> reponse) {
        Object corps = reponse.getBody();
        var adresse = reponse.getHeaders().getLocation();
        return new ReponseGardee(
                cle.empreinte(),
                reponse.getStatusCode().value(),
                corps == null ? null : MediaType.APPLICATION_JSON_VALUE,
                adresse == null ? null : adresse.toString(),
                corps == null ? null : json.getObject().writeValueAsString(corps));
    }

    private static @Nullable Object proceder(MethodInvocation appel) {
        try {
            return appel.proceed();
        } catch (RuntimeException | Error faute) {
            throw faute;
        } catch (Throwable faute) {
            throw new IllegalStateException("Une opération d'argent n'annonce pas d'exception contrôlée.", faute);
        }
    }

    private ResponseEntity<Object> dansUneTransaction(Supplier<ResponseEntity<Object>> acte) {
        TransactionTemplate transaction = new TransactionTemplate(transactions.getObject());
        ResponseEntity<Object> reponse = transaction.execute(etat -> acte.get());
        return Objects.requireNonNull(reponse);
    }
}
