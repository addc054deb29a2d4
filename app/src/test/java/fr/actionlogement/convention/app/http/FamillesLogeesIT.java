package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one axis opens, the other sees, in the same instant: neither knows the other. */
@EssaiHttp
@EnabledIf("axesPresents")
class FamillesLogeesIT {

    private static final String GESTION = "GESTION_BAILLEURS";
    private static final String SALARIES = "GESTION_SALARIES";
    private static final String OPERATIONS = "/api/bailleurs/operations/";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Programmes programmes;

    @Autowired
    private Clock horloge;

    static boolean axesPresents() {
        return new ClassPathResource("db/migration/bailleurs").exists()
                && new ClassPathResource("db/migration/salaries").exists();
    }

    @Test
    void les_droits_ouverts_par_un_axe_logent_les_familles_de_l_autre() {
        String op = conventionnee();
        assertThat(envoyer(SALARIES, "GET", "/api/salaries/relogements/droits/" + op, "")
                        .statusCode())
                .isEqualTo(404);
        envoyer(GESTION, "PUT", OPERATIONS + op + "/contrepartie", """
                {"mode":"STOCK","nombre":1,"prioritaires":0,"dureeAns":10}""");
        assertThat(envoyer("CONTROLE", "POST", OPERATIONS + op + "/contrepartie/ouverture", "{\"date\":null}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode droit = lu(envoyer(SALARIES, "GET", "/api/salaries/relogements/droits/" + op, ""));
        assertThat(droit.path("nombre").asInt()).isEqualTo(1);
        assertThat(droit.path("commune").asString()).isEqualTo("59350");
        assertThat(droit.path("titulaire").asString()).isEqualTo("Habitat des Trois Rivières");
        long avant = familles();
        assertThat(signer("ESSAI0001", op).statusCode()).isEqualTo(201);
        assertThat(familles()).isEqualTo(avant + 1);
        assertThat(signer("ESSAI0002", op).statusCode()).isEqualTo(409);
        envoyer(GESTION, "POST", OPERATIONS + op + "/abandonner", "{\"motif\":\"Essai\"}");
        assertThat(lu(envoyer(SALARIES, "GET", "/api/salaries/relogements/droits/" + op, ""))
                        .path("retireLe")
                        .asString())
                .isEqualTo(LocalDate.now(horloge).toString());
        assertThat(familles()).isEqualTo(avant + 1);
    }

    private String conventionnee() {
        envoyer(GESTION, "POST", "/api/bailleurs/bailleurs", """
                {"siren":"732829320","nom":"Habitat des Trois Rivières","categorie":"ESH",
                 "groupeActionLogement":true,"departement":"59"}""");
        HttpResponse<String> creee = envoyer(GESTION, "POST", "/api/bailleurs/operations", """
                {"intitule":"Résidence d’essai","bailleur":"732829320","commune":"59350","nature":"VEFA","ligne":null,
                 "cout":1000000,"logements":[{"produit":"PLUS","nombre":10}],
                 "plan":[{"financeur":"AL_PRET","montant":100000},{"financeur":"CDC","montant":900000}]}""");
        assertThat(creee.statusCode()).as(creee.body()).isEqualTo(201);
        String op = lu(creee).path("reference").asString();
        acte(GESTION, op, "deposer");
        acte(GESTION, op, "instruire");
        acte(GESTION, op, "presenter");
        acte("COMITE", op, "accorder");
        acte(GESTION, op, "conventionner");
        return op;
    }

    private void acte(String role, String op, String acte) {
        HttpResponse<String> reponse = envoyer(role, "POST", OPERATIONS + op + "/" + acte, "{}");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
    }

    private HttpResponse<String> signer(String demande, String op) {
        return envoyer(
                SALARIES,
                "POST",
                "/api/salaries/relogements/baux",
                "{\"demande\":\"%s\",\"droit\":\"%s\",\"commune\":null,\"prioritaire\":false,\"signeLe\":\"%s\"}"
                        .formatted(demande, op, LocalDate.now(horloge)));
    }

    private long familles() {
        JsonNode objectifs = lu(envoyer(SALARIES, "GET", "/api/objectifs", ""));
        return StreamSupport.stream(objectifs.spliterator(), false)
                .filter(objectif -> objectif.path("code").asString().equals("FAMILLES-LOGEES"))
                .findFirst()
                .orElseThrow()
                .path("realise")
                .asLong();
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
