package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks every operation of the documents of the API: whatever is wrong is refused in French, and nothing moves. */
@EssaiHttp
class EntreesFautivesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Integer> REFUS = Set.of(400, 404, 409, 413, 414, 415, 422, 428, 431);
    private static final Pattern ANGLAIS =
            Pattern.compile("(?i)\\b(the|must|should|invalid|failed|cannot|error|unexpected)\\b|Exception|\\bjava\\.");
    private static final List<String> DANS_L_ADRESSE =
            List.of("a%00b", "%ED%A0%80", "2550814168025%2038", "a".repeat(20_000));

    @Autowired
    private Programmes programmes;

    @Autowired
    private List<GroupedOpenApi> groupes;

    @Autowired
    private List<DescripteurAxe> axes;

    @Value("${spring.datasource.url}")
    private String base;

    private final List<String> ecarts = new ArrayList<>();
    private int essais;

    @Test
    void toute_entree_fautive_est_refusee_en_francais_et_sans_effet() throws Exception {
        programmes.envoyer(programmes.demande("CONTROLE", "/api/objectifs"));
        for (GroupedOpenApi groupe : groupes) {
            JsonNode document =
                    JSON.readTree(Files.readString(Path.of("src", "docs", "openapi", groupe.getGroup() + ".json")));
            document.path("paths")
                    .properties()
                    .forEach(chemin -> chemin.getValue()
                            .properties()
                            .forEach(operation -> role(operation.getValue(), groupe.getGroup())));
        }
        Map<String, Long> avant = compte();
        for (GroupedOpenApi groupe : groupes) {
            JsonNode document =
                    JSON.readTree(Files.readString(Path.of("src", "docs", "openapi", groupe.getGroup() + ".json")));
            document.path("paths")
                    .properties()
                    .forEach(chemin -> chemin.getValue()
                            .properties()
                            .forEach(operation -> parcourir(
                                    document,
                                    groupe.getGroup(),
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    chemin.getKey(),
                                    operation.getValue())));
        }
        assertThat(ecarts).as("sur " + essais + " entrées fautives").isEmpty();
        assertThat(essais).isGreaterThan(1_000);
        assertThat(compte()).isEqualTo(avant);
    }

    private void parcourir(JsonNode document, String groupe, String methode, String chemin, JsonNode operation) {
        String role = role(operation, groupe);
        String adresse = chemin.replaceAll("\\{[^}]+}", "1");
        for (JsonNode parametre : operation.path("parameters")) {
            parametre(role, methode, chemin, adresse, parametre, operation);
        }
        refuse(demande(role, methode, adresse + "?inconnu=1", corps(document, operation)), chemin + "?inconnu");
        JsonNode schema = schema(
                document,
                operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
        if (!schema.isMissingNode()) {
            corps(document, role, methode, chemin, adresse, schema);
        }
    }

    private void parametre(
            String role, String methode, String chemin, String adresse, JsonNode parametre, JsonNode operation) {
        String nom = parametre.path("name").asString();
        String ou = parametre.path("in").asString();
        boolean texte = Fautes.type(parametre.path("schema")).equals("string")
                && !parametre.path("schema").has("enum")
                && !parametre.path("schema").has("format");
        List<String> valeurs = new ArrayList<>(DANS_L_ADRESSE);
        if (!texte) {
            valeurs.addAll(List.of("abc", "1e999999999", "%2B999999999-01-01", "1.9", "99999999999999999999"));
        }
        if (ou.equals("query")) {
            valeurs.forEach(v -> refuse(
                    demande(role, methode, adresse + "?" + nom + "=" + v, ""), chemin + "?" + nom + "=" + court(v)));
            refuse(
                    demande(role, methode, adresse + "?" + nom + "=1&" + nom + "=2", ""),
                    chemin + "?" + nom + " répété");
        } else if (ou.equals("path")) {
            String autre = chemin.replace("{" + nom + "}", "@").replaceAll("\\{[^}]+}", "1");
            valeurs.forEach(v ->
                    refuse(demande(role, methode, autre.replace("@", v), ""), chemin + " " + nom + "=" + court(v)));
        }
    }

    private void corps(JsonNode document, String role, String methode, String chemin, String adresse, JsonNode schema) {
        String juste = objet(document, schema, "", "");
        List.of("", "null", "[]", "\"a\"", "12", "{", juste + "}", juste.replaceFirst("\\{", "{\"inconnu\":1,"))
                .forEach(c -> refuse(demande(role, methode, adresse, c), chemin + " corps " + court(c)));
        refuse(
                demande(role, methode, adresse, "{\"a\":\"" + "a".repeat(2_000_000) + "\"}"),
                chemin + " corps démesuré");
        refuse(demande(role, methode, adresse, juste).setHeader("Content-Type", "text/plain"), chemin + " en texte");
        Set<String> requis = new HashSet<>();
        schema.path("required").forEach(r -> requis.add(r.asString()));
        schema.path("properties").properties().forEach(champ -> {
            String nom = champ.getKey();
            JsonNode forme = schema(document, champ.getValue());
            List<String> valeurs = Fautes.de(forme, requis.contains(nom));
            for (String valeur : valeurs) {
                String faux = objet(document, schema, nom, "\"" + nom + "\":" + valeur);
                refuse(demande(role, methode, adresse, faux), chemin + " " + nom + "=" + court(valeur));
            }
            String double_ = "\"" + nom + "\":" + Fautes.juste(forme) + ",\"" + nom + "\":" + Fautes.juste(forme);
            refuse(
                    demande(role, methode, adresse, objet(document, schema, nom, double_)),
                    chemin + " " + nom + " en double");
            if (requis.contains(nom)) {
                refuse(demande(role, methode, adresse, objet(document, schema, nom, "")), chemin + " sans " + nom);
            }
        });
    }

    /** An object of that shape, one field written otherwise. */
    private static String objet(JsonNode document, JsonNode schema, String sauf, String autrement) {
        List<String> champs = new ArrayList<>();
        schema.path("properties").properties().forEach(champ -> {
            JsonNode forme = schema(document, champ.getValue());
            String juste = forme.has("properties") ? objet(document, forme, "", "") : Fautes.juste(forme);
            champs.add(champ.getKey().equals(sauf) ? autrement : "\"" + champ.getKey() + "\":" + juste);
        });
        champs.removeIf(String::isEmpty);
        return "{" + String.join(",", champs) + "}";
    }

    private static String corps(JsonNode document, JsonNode operation) {
        JsonNode schema = schema(
                document,
                operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
        return schema.isMissingNode() ? "" : objet(document, schema, "", "");
    }

    private static JsonNode schema(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private HttpRequest.Builder demande(String role, String methode, String chemin, String corps) {
        HttpRequest.Builder demande =
                programmes.demande(role, chemin).method(methode, HttpRequest.BodyPublishers.ofString(corps));
        if (!methode.equals("GET")) {
            demande.header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"");
        }
        return demande;
    }

    private void refuse(HttpRequest.Builder demande, String cas) {
        essais++;
        HttpRequest envoyee = demande.copy().build();
        String ou = envoyee.method() + " " + cas;
        try {
            HttpResponse<String> reponse = programmes.envoyer(demande);
            String type = reponse.headers().firstValue("Content-Type").orElse("");
            if (!REFUS.contains(reponse.statusCode())) {
                ecarts.add(ou + " -> " + reponse.statusCode());
            } else if (!type.startsWith("application/problem+json")) {
                ecarts.add(ou + " -> " + reponse.statusCode() + " " + type);
            } else {
                JsonNode probleme = JSON.readTree(reponse.body());
                String dit = probleme.path("detail").asString("") + " " + probleme.path("erreurs");
                if (ANGLAIS.matcher(dit).find()
                        || probleme.path("detail").asString("").isBlank()) {
                    ecarts.add(ou + " -> " + court(dit));
                }
            }
        } catch (RuntimeException coupure) {
            ecarts.add(ou + " -> " + coupure);
        }
    }

    private String role(JsonNode operation, String groupe) {
        String niveau = operation.path("x-niveaux").path(0).asString("LECTURE");
        List<String> codes = axes.stream().map(DescripteurAxe::code).toList();
        String axe = codes.contains(groupe) ? groupe : codes.get(0);
        String role = switch (niveau) {
            case "GESTION" -> "GESTION_" + axe.toUpperCase(Locale.ROOT);
            case "COMITE", "ADMINISTRATION" -> niveau;
            default -> "CONTROLE";
        };
        programmes.demande(role, "/");
        return role;
    }

    private static String court(String valeur) {
        return valeur.length() > 160 ? valeur.substring(0, 160) + "…" : valeur;
    }

    /** Rows by table, refusals kept for replay apart. */
    private Map<String, Long> compte() throws Exception {
        Map<String, Long> lignes = new TreeMap<>();
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(base);
                ResultSet tables = connexion.createStatement().executeQuery("""
                        select table_schema || '.' || table_name,
                          (xpath('/row/n/text()', query_to_xml(format('select count(*) n from %I.%I', table_schema, table_name),
                            false, true, '')))[1]::text::bigint
                        from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                          and table_name not like '%idempoten%'""")) {
            while (tables.next()) {
                lignes.put(tables.getString(1), tables.getLong(2));
            }
        }
        return lignes;
    }
}
