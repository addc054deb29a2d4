package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.essai.PostgresqlDEssai;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A loan that one axis makes and the other shows sums once in every total. */
@EssaiHttp
@EnabledIf("axesPresents")
class PretDesDeuxAxesIT {

    private static final String GESTION = "GESTION_POLITIQUES";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Programmes programmes;

    @Value("${spring.datasource.url}")
    private String base;

    static boolean axesPresents() {
        return new ClassPathResource("db/migration/bailleurs").exists()
                && new ClassPathResource("db/migration/politiques").exists();
    }

    @Test
    void un_pret_montre_des_deux_cotes_ne_compte_qu_une_fois() throws Exception {
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(base)) {
            connexion.createStatement().execute("""
                    insert into politiques.qpv values ('QN05952M', 'Quartier d’essai', '59512', true, 'Essai')
                    on conflict do nothing""");
        }
        long convention = engage("CONVENTION");
        long bailleurs = engage("BAILLEURS");
        long politiques = engage("POLITIQUES");
        String operation = engager("250000");

        assertThat(engage("CONVENTION") - convention).isEqualTo(25_000_000);
        assertThat(engage("POLITIQUES") - politiques).isEqualTo(25_000_000);
        assertThat(engage("BAILLEURS")).isEqualTo(bailleurs);
        assertThat(engage("BAILLEURS") + engage("SALARIES") + engage("POLITIQUES"))
                .isEqualTo(engage("CONVENTION"));
        JsonNode vus = lu(envoyer("CONTROLE", "GET", "/api/bailleurs/prets-anru?bailleur=732829320", ""));
        assertThat(vus).hasSize(1);
        assertThat(vus.get(0).path("dossier").asString()).isEqualTo(operation);
        assertThat(vus.get(0).path("engage").asLong()).isEqualTo(250_000);
        assertThat(vus.get(0).path("ligne").asString()).isEqualTo("POL-ANRU-PRETS");
        assertThat(lu(envoyer("CONTROLE", "GET", "/api/politiques/prets/" + operation, ""))
                        .path("engage")
                        .asLong())
                .isEqualTo(250_000);
    }

    private String engager(String euros) {
        String convention = reference("POST", "/api/politiques/conventions", """
                {"programme":"ANRU-PRETS","organisme":"Métropole d’essai","objet":"Convention pluriannuelle",
                 "signeeLe":"2024-01-15","debut":"2024-01-15","fin":"2027-12-31",
                 "annees":[{"exercice":2026,"montantConventionne":1000000}]}""");
        String operation = reference("POST", "/api/politiques/operations", """
                {"convention":"%s","intitule":"Reconstitution","operateur":"Bailleur d’essai","siren":"732829320",
                 "commune":"59512","pret":%s,"taux":0.25,"dureeAns":30,"differeAns":2,"periodicite":"ANNUELLE",
                 "qpv":"QN05952M","famille":"RECONSTITUTION","validationAnru":"Comité","plai":6,"plus":4}""".formatted(convention, euros));
        envoyer(GESTION, "POST", "/api/politiques/operations/" + operation + "/depot", "");
        envoyer("CONTROLE", "POST", "/api/politiques/operations/" + operation + "/validation", "");
        String appel =
                reference("POST", "/api/politiques/appels-de-fonds", """
                {"convention":"%s","exercice":2026,"nature":"PRET","dossier":"%s","montant":%s,"objet":"Prêt",
                 "justificatif":"Contrat"}""".formatted(convention, operation, euros));
        envoyer(GESTION, "POST", "/api/politiques/appels-de-fonds/" + appel + "/depot", "");
        HttpResponse<String> engagee =
                envoyer("CONTROLE", "POST", "/api/politiques/appels-de-fonds/" + appel + "/engagement", "");
        assertThat(engagee.statusCode()).as(engagee.body()).isEqualTo(200);
        return operation;
    }

    private String reference(String methode, String chemin, String corps) {
        HttpResponse<String> reponse = envoyer(GESTION, methode, chemin, corps);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return lu(reponse).path("reference").asString();
    }

    private long engage(String enveloppe) {
        for (JsonNode lue : lu(envoyer("CONTROLE", "GET", "/api/budget/enveloppes", ""))) {
            if (lue.path("code").asString().equals(enveloppe)) {
                return lue.path("engage").decimalValue().movePointRight(2).longValueExact();
            }
        }
        throw new AssertionError("Enveloppe absente : " + enveloppe);
    }

    private HttpResponse<String> envoyer(String role, String methode, String chemin, String corps) {
        HttpRequest.Builder demande = programmes.demande(role, chemin);
        if (!methode.equals("GET")) {
            demande.header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(methode, HttpRequest.BodyPublishers.ofString(corps));
        }
        return programmes.insister(demande);
    }

    private static JsonNode lu(HttpResponse<String> reponse) {
        return JSON.readTree(reponse.body());
    }
}
