package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Rendu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the requests of a batch in one transaction: keys already answered are read, acts are done, keys and answers are
 * stored. When the batch fails as a whole its requests are served one by one.
 */
@Component
class ServiceDesGuichets {

    private final TransactionTemplate transaction;
    private final Idempotences idempotences;
    private final Traducteur traducteur;
    private final JsonMapper json;

    ServiceDesGuichets(
            TransactionTemplate transaction, Idempotences idempotences, Traducteur traducteur, JsonMapper json) {
        this.transaction = transaction;
        this.idempotences = idempotences;
        this.traducteur = traducteur;
        this.json = json;
    }

    /** An answer, or what stopped it. */
    record Issue(@Nullable ReponseGardee reponse, @Nullable RuntimeException faute) {

        ReponseGardee obtenir() {
            if (faute != null) {
                throw faute;
            }
            return Objects.requireNonNull(reponse);
        }
    }

    /** One issue per request, in order. Of the requests that bring the same key together, the first is served. */
    List<Issue> servir(List<Depot> depots) {
        Map<ClePrise, Depot> premiers = new LinkedHashMap<>();
        depots.forEach(depot -> premiers.putIfAbsent(ClePrise.de(depot.cle()), depot));
        List<Depot> uniques = List.copyOf(premiers.values());
        List<Issue> issues = servirUniques(uniques);
        Map<ClePrise, Issue> parCle = new LinkedHashMap<>();
        for (int i = 0; i < uniques.size(); i++) {
            parCle.put(ClePrise.de(uniques.get(i).cle()), issues.get(i));
        }
        return depots.stream()
                .map(depot -> pour(depot, Objects.requireNonNull(parCle.get(ClePrise.de(depot.cle())))))
                .toList();
    }

    /** A key that stands for another request is refused, whether it was answered yesterday or a line above. */
    private static Issue pour(Depot depot, Issue issue) {
        ReponseGardee reponse = issue.reponse();
        boolean autre =
                reponse != null && !reponse.empreinte().equals(depot.cle().empreinte());
        return autre ? new Issue(null, new CleDejaPrise()) : issue;
    }

    private List<Issue> servirUniques(List<Depot> depots) {
        try {
            return Objects.requireNonNull(transaction.execute(etat -> accomplir(depots)));
        } catch (RuntimeException faute) {
            boolean seule = depots.size() == 1;
            boolean baseAbsente = traducteur.traduire(faute).statut() == 503;
            return seule || baseAbsente
                    ? depots.stream().map(depot -> new Issue(null, faute)).toList()
                    : depots.stream()
                            .map(depot -> servirUniques(List.of(depot)).get(0))
                            .toList();
        }
    }

    private List<Issue> accomplir(List<Depot> depots) {
        Map<ClePrise, ReponseGardee> reponses =
                idempotences.lire(depots.stream().map(Depot::cle).toList());
        List<Depot> nouveaux = depots.stream()
                .filter(depot -> !reponses.containsKey(ClePrise.de(depot.cle())))
                .toList();
        List<CleIdempotence> cles = new ArrayList<>();
        List<ReponseGardee> gardees = new ArrayList<>();
        nouveaux.stream()
                .collect(Collectors.groupingBy(Depot::groupe, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(groupe -> {
                    List<Rendu> rendus = Depot.accomplir(groupe);
                    for (int i = 0; i < groupe.size(); i++) {
                        ReponseGardee reponse = gardee(groupe.get(i), rendus.get(i));
                        cles.add(groupe.get(i).cle());
                        gardees.add(reponse);
                        reponses.put(ClePrise.de(groupe.get(i).cle()), reponse);
                    }
                });
        idempotences.ecrire(cles, gardees);
        return depots.stream()
                .map(depot -> new Issue(reponses.get(ClePrise.de(depot.cle())), null))
                .toList();
    }

    private ReponseGardee gardee(Depot depot, Rendu rendu) {
        String empreinte = depot.cle().empreinte();
        if (rendu.refus() != null) {
            return ReponseGardee.de(empreinte, Probleme.de(rendu.refus()), depot.chemin(), json);
        }
        return new ReponseGardee(
                empreinte,
                201,
                MediaType.APPLICATION_JSON_VALUE,
                String.valueOf(rendu.adresse()),
                json.writeValueAsString(rendu.corps()));
    }
}
