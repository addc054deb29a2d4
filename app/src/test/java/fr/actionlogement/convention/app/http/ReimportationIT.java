package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.app.navigateur.Visiteur;
import fr.actionlogement.convention.app.navigateur.Visiteurs;
import fr.actionlogement.convention.common.export.TableExportee;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.TypeImport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table taken away as CSV and brought back changes nothing, whenever an import reads its columns: every table and every
 * import of the axes present are tried against each other.
 */
@EssaiFictif
class ReimportationIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BORNE = "----convention-essai";

    @Autowired
    private Visiteurs visiteurs;

    /** Sessions of their own: those of the other tests may be lost. */
    private final Map<String, Visiteur> entres = new HashMap<>();

    @Autowired
    private List<TypeImport> imports;

    @Autowired
    private List<TableExportee<?, ?>> tables;

    private final JsonMapper json = new JsonMapper();

    /** A table, and an import that knows its columns and finds there those it must have. */
    private record Paire(TableExportee<?, ?> table, Descriptif type) {

        String nom() {
            return table.code() + " → " + type.code();
        }
    }

    private List<Paire> paires() {
        return tables.stream()
                .flatMap(table -> {
                    List<String> titres = titres(table);
                    return imports.stream()
                            .map(TypeImport::descriptif)
                            .filter(type -> reconnait(type, titres))
                            .map(type -> new Paire(table, type));
                })
                .toList();
    }

    private static boolean reconnait(Descriptif type, List<String> titres) {
        return type.colonnes().stream()
                        .filter(Colonne::obligatoire)
                        .allMatch(colonne -> titres.stream().anyMatch(colonne::reconnait))
                && titres.stream().allMatch(titre -> type.colonnes().stream().anyMatch(c -> c.reconnait(titre)));
    }

    @Test
    void les_dotations_et_les_registres_se_reprennent() {
        assertThat(paires()).extracting(Paire::nom).contains("dotations → dotations");
        if (imports.stream().anyMatch(type -> type.descriptif().code().equals("bailleurs"))) {
            assertThat(paires()).extracting(Paire::nom).contains("bailleurs → bailleurs");
        }
    }

    @TestFactory
    Stream<DynamicTest> un_export_reimporte_ne_change_rien() {
        return paires().stream().map(p -> DynamicTest.dynamicTest(p.nom(), () -> reimporter(p)));
    }

    private void reimporter(Paire paire) {
        String avant = exporter(paire.table());
        List<String> personnes = Stream.of(
                        "controleur.1", "comite", "gestionnaire." + paire.type().axe())
                .filter(personne -> !personne.endsWith(".common"))
                .toList();
        String lot = deposer(personnes, paire.type(), avant);
        JsonNode simule = attendre(lot, "DEPOT");
        assertThat(simule.get("etat").asString()).as(simule.toString()).isEqualTo("SIMULE");
        assertThat(simule.get("rejetees").asInt()).as(fautes(lot)).isZero();
        appliquer(personnes, lot);
        JsonNode applique = attendre(lot, "EN_APPLICATION");
        assertThat(applique.get("etat").asString()).as(applique.toString()).isEqualTo("APPLIQUE");
        assertThat(applique.get("appliquees").asInt()).as(applique.toString()).isZero();
        assertThat(applique.get("refusees").asInt()).as(applique.toString()).isZero();
        assertThat(applique.get("sansEffet").asInt())
                .isPositive()
                .isEqualTo(simule.get("lignes").asInt());
        assertThat(lignes(exporter(paire.table()))).isEqualTo(lignes(avant));
    }

    private List<String> titres(TableExportee<?, ?> table) {
        String entete = exporter(table).split("\r?\n", 2)[0].replace("\ufeff", "");
        return Arrays.stream(entete.split(";")).map(t -> t.replace("\"", "")).toList();
    }

    /** As somebody who reads it takes it away; a table that needs a criterion answers a problem, whose first line names no column. */
    private String exporter(TableExportee<?, ?> table) {
        return visiteurs
                .en("controleur.1")
                .lire("/exports/" + table.code() + ".csv")
                .body();
    }

    private String deposer(List<String> personnes, Descriptif type, String csv) {
        String corps = "--" + BORNE + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n" + type.code()
                + "\r\n--"
                + BORNE + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + type.code()
                + ".csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + new String(csv.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + "\r\n--" + BORNE
                + "--\r\n";
        String reponse = premiere(personnes, "/api/imports", "multipart/form-data; boundary=" + BORNE, corps, 201);
        return json.readTree(reponse).get("id").asString();
    }

    /** By the page, which needs no key of its own. */
    private void appliquer(List<String> personnes, String lot) {
        premiere(personnes, "/imports/" + lot + "/application", "application/x-www-form-urlencoded", "", 302);
    }

    /** The first of these people whose rights allow it. */
    private String premiere(List<String> personnes, String chemin, String type, String corps, int statut) {
        String derniere = "";
        for (String personne : personnes) {
            Visiteur visiteur = en(personne);
            Matcher jeton = CSRF.matcher(visiteur.lire("/").body());
            var reponse = visiteur.envoyer(chemin, type, corps, jeton.find() ? jeton.group(1) : "");
            if (reponse.statusCode() == statut) {
                return reponse.body();
            }
            derniere += personne + " : " + reponse.statusCode() + " " + reponse.body() + "\n";
        }
        throw new AssertionError(derniere);
    }

    private JsonNode attendre(String lot, String etat) {
        Instant fin = Instant.now().plus(Duration.ofSeconds(60));
        JsonNode lu = lire(lot);
        while (lu.get("etat").asString().equals(etat) && Instant.now().isBefore(fin)) {
            LockSupport.parkNanos(50_000_000);
            lu = lire(lot);
        }
        return lu;
    }

    private JsonNode lire(String lot) {
        return json.readTree(en("controleur.1").lire("/api/imports/" + lot).body());
    }

    private String fautes(String lot) {
        return visiteurs
                .en("controleur.1")
                .lire("/api/imports/" + lot + "/fautes")
                .body();
    }

    /** The rows, without what the foot says of the export itself. */
    private static List<String> lignes(String csv) {
        return csv.lines()
                .filter(ligne -> !ligne.replace("\"", "").startsWith("#"))
                .toList();
    }

    private Visiteur en(String personne) {
        return entres.computeIfAbsent(personne, visiteurs::entrer);
    }
}
