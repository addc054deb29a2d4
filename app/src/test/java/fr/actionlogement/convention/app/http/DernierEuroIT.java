package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.Personnes;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Through HTTP, as sixty-four programs would do it at the same instant. In order: each test leaves less room; what filled the
 * axis is given back at the end, for the tests that share this database.
 */
@EssaiHttp
@EnabledIf("axePresent")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DernierEuroIT {

    private static final String APPELS = "/api/politiques/appels-de-fonds";
    private static final String GESTION = "GESTION_POLITIQUES";
    private static final String CONTROLE = "CONTROLE";
    private static final String AXE = "POLITIQUES";
    private static final Montant UN_EURO = Montant.deEuros(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<UUID, Montant> remplissage = new LinkedHashMap<>();

    @Autowired
    private Programmes programmes;

    @Autowired
    private Budget budget;

    @Autowired
    private Enveloppes enveloppes;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock horloge;

    static boolean axePresent() {
        return new ClassPathResource("db/migration/politiques").exists();
    }

    @Test
    @Order(1)
    void seize_envois_de_la_meme_cle_font_un_effet_et_une_reponse() throws Exception {
        String appel = appels("ANRU", 2026, 1).get(0);
        assertThat(programmes.insister(engagement(appel)).statusCode()).isEqualTo(200);
        String cle = UUID.randomUUID().toString();
        List<HttpResponse<String>> reponses = ensemble(IntStream.range(0, 16)
                .mapToObj(rang -> constat(appel, "0.4", cle))
                .toList());
        assertThat(reponses).allMatch(reponse -> reponse.statusCode() == 200);
        assertThat(reponses.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(lu(programmes.envoyer(programmes.demande(CONTROLE, APPELS + "/" + appel)))
                        .path("certifie")
                        .decimalValue())
                .isEqualByComparingTo("0.4");
        assertThat(programmes.envoyer(constat(appel, "0.5", cle)).statusCode()).isEqualTo(422);
    }

    @Test
    @Order(2)
    void sur_le_dernier_euro_d_une_ligne_un_seul_de_soixante_quatre_passe() throws Exception {
        List<String> appels = appels("ANRU", 2026, 64);
        String visee = ligneDe("ANRU");
        engager(visee, 2026, annee(visee, 2026).disponible().moins(UN_EURO));
        unSeulPasse(appels);
        assertThat(annee(visee, 2026).disponible()).isEqualTo(Montant.ZERO);
    }

    @Test
    @Order(3)
    void sur_le_dernier_euro_de_l_axe_un_seul_passe_quand_sa_ligne_a_encore_de_la_place() throws Exception {
        List<String> appels = appels("ANRU", 2027, 64);
        String visee = ligneDe("ANRU");
        remplirLAxe(visee);
        assertThat(axe().plafond()).isEqualTo(Montant.deEuros(5_250_000_000L));
        assertThat(axe().disponible()).isEqualTo(UN_EURO);
        assertThat(annee(visee, 2027).disponible()).isGreaterThan(Montant.deEuros(64));
        unSeulPasse(appels);
        assertThat(axe().engage().plus(axe().reserve())).isEqualTo(axe().plafond());
    }

    private void unSeulPasse(List<String> appels) throws Exception {
        List<HttpResponse<String>> reponses =
                ensemble(appels.stream().map(this::engagement).toList());
        assertThat(reponses).filteredOn(reponse -> reponse.statusCode() == 200).hasSize(1);
        assertThat(reponses)
                .filteredOn(reponse -> reponse.statusCode() != 200)
                .allMatch(reponse -> reponse.statusCode() == 409)
                .allMatch(reponse -> reponse.body().contains("disponible-insuffisant"));
    }

    /** Charges every line of the axis but one, then that one, until the axis has one euro left. */
    private void remplirLAxe(String derniere) {
        List<SoldeEnveloppe> lignes = enveloppes.toutes(ADate.MAINTENANT).stream()
                .filter(SoldeEnveloppe::imputable)
                .filter(ligne -> ligne.code().startsWith("POL-"))
                .sorted((a, b) ->
                        Boolean.compare(a.code().equals(derniere), b.code().equals(derniere)))
                .toList();
        for (SoldeEnveloppe ligne : lignes) {
            for (SoldeAnnuel annee : enveloppes.exercices(ligne.code(), ADate.MAINTENANT)) {
                Montant reste = axe().disponible().moins(UN_EURO);
                Montant place = enveloppes.une(ligne.code(), ADate.MAINTENANT).disponible();
                Montant plus = Montant.deCentimes(Math.min(
                        Math.min(reste.centimes(), place.centimes()),
                        annee.disponible().centimes()));
                if (plus.estPositif()) {
                    engager(ligne.code(), annee.exercice(), plus);
                }
            }
        }
    }

    private void engager(String ligne, int exercice, Montant montant) {
        String nature = enveloppes.une(ligne, ADate.MAINTENANT).natures().get(0);
        Imputation ou = new Imputation(
                ligne,
                new Exercice(exercice),
                nature,
                LocalDate.now(horloge),
                "ESSAI-" + ligne + "-" + exercice,
                "Organisme d’essai",
                null,
                "Remplissage d’essai");
        ensembleOuRien(() -> remplissage.put(budget.engager(ou, montant), montant));
    }

    @AfterAll
    void rendre() {
        LocalDate jour = LocalDate.now(horloge);
        ensembleOuRien(() -> remplissage.forEach(
                (engagement, montant) -> budget.degager(engagement, montant, jour, "Fin de l’essai")));
    }

    private void ensembleOuRien(Runnable ecritures) {
        Personnes.controleur()
                .faire(() -> new TransactionTemplate(transactions).executeWithoutResult(etat -> ecritures.run()));
    }

    private SoldeEnveloppe axe() {
        return enveloppes.une(AXE, ADate.MAINTENANT);
    }

    private SoldeAnnuel annee(String ligne, int exercice) {
        return enveloppes.exercices(ligne, ADate.MAINTENANT).stream()
                .filter(annee -> annee.exercice() == exercice)
                .findFirst()
                .orElseThrow();
    }

    /** The line that the calls of a programme are charged to, for a contribution. */
    private String ligneDe(String programme) {
        return enveloppes.toutes(ADate.MAINTENANT).stream()
                .filter(ligne -> ligne.imputable() && ligne.code().contains(programme))
                .filter(ligne -> ligne.natures().contains("CONTRIBUTION"))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Calls of one euro, deposited, on one convention that would allow them all. */
    private List<String> appels(String programme, int exercice, int nombre) {
        String convention = creer("/api/politiques/conventions", """
                {"programme": "%s", "organisme": "Organisme d’essai", "siren": null, "objet": "Convention d’essai",
                 "signeeLe": "2023-07-03", "debut": "2023-01-01", "fin": "2027-12-31",
                 "annees": [{"exercice": %d, "montantConventionne": 1000, "montantVote": null, "source": null}]}
                """.formatted(programme, exercice));
        List<String> references = new ArrayList<>();
        for (int rang = 0; rang < nombre; rang++) {
            String reference = creer(APPELS, """
                    {"convention": "%s", "exercice": %d, "nature": "CONTRIBUTION", "montant": 1, "objet": "Appel d’essai",
                     "justificatif": "Délibération", "beneficiaire": null, "commune": null}
                    """.formatted(convention, exercice));
            assertThat(programmes
                            .insister(programmes.poster(GESTION, APPELS + "/" + reference + "/depot", ""))
                            .statusCode())
                    .isEqualTo(200);
            references.add(reference);
        }
        return references;
    }

    private String creer(String chemin, String corps) {
        HttpResponse<String> reponse = programmes.insister(programmes.poster(GESTION, chemin, corps));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return lu(reponse).path("reference").asString();
    }

    private HttpRequest.Builder engagement(String appel) {
        return programmes
                .poster(CONTROLE, APPELS + "/" + appel + "/engagement", "")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder constat(String appel, String montant, String cle) {
        return programmes
                .poster(
                        CONTROLE,
                        APPELS + "/" + appel + "/services-faits",
                        "{\"montant\": %s, \"constat\": \"Convention exécutée\"}".formatted(montant))
                .header("Idempotency-Key", cle);
    }

    private List<HttpResponse<String>> ensemble(List<HttpRequest.Builder> demandes) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(demandes.size());
        ExecutorService fils = Executors.newFixedThreadPool(demandes.size());
        try {
            List<Callable<HttpResponse<String>>> envois = new ArrayList<>();
            for (HttpRequest.Builder demande : demandes) {
                envois.add(() -> {
                    depart.await();
                    return programmes.insister(demande);
                });
            }
            List<HttpResponse<String>> reponses = new ArrayList<>();
            for (Future<HttpResponse<String>> envoi : fils.invokeAll(envois)) {
                reponses.add(envoi.get());
            }
            return reponses;
        } finally {
            fils.shutdown();
        }
    }

    private static JsonNode lu(HttpResponse<String> reponse) {
        return JSON.readTree(reponse.body());
    }
}
