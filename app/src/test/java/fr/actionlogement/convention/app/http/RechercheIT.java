package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.app.navigateur.Visiteur;
import fr.actionlogement.convention.app.navigateur.Visiteurs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search finds every kind of dossier of every axis present, and shows nobody what they may not open. The kinds are those
 * the journal has written about; the page of a dossier is the one whose address ends by its reference.
 */
@EssaiFictif
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RechercheIT {

    private static final Pattern PERSONNE = Pattern.compile("<option value=\"([a-z0-9.-]+)\"");
    private static final String KIND = """
            select axe, min(dossier) as dossier from common.journal where dossier ~ '^[A-Z]+-[0-9]'
            group by axe, substring(dossier from '^[A-Z]+') order by 1, 2""";
    private static final String SIREN = """
            select distinct on (left(ligne, 3)) siren from (
              select v.code as ligne, substring(e.beneficiaire from '[(]([0-9]{9})[)]') as siren
              from common.ecriture e join common.enveloppe v on v.id = e.enveloppe_id) x
            where siren is not null order by left(ligne, 3), siren""";

    @Autowired
    private Visiteurs visiteurs;

    /** Sessions of their own: those of the other tests may be lost. */
    private final Map<String, Visiteur> entres = new HashMap<>();

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private final JsonMapper json = new JsonMapper();
    private final Map<String, List<String>> dossiers = new LinkedHashMap<>();

    /** Each kind, by one of its dossiers: reference to the pages that show it. */
    private Map<String, List<String>> dossiers(Visiteur visiteur) {
        if (dossiers.isEmpty()) {
            dossiers.putAll(chercherLesPages(visiteur));
        }
        return dossiers;
    }

    private Map<String, List<String>> chercherLesPages(Visiteur visiteur) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        sql.queryForList(KIND).forEach(kind -> {
            String reference = String.valueOf(kind.get("dossier"));
            List<String> siennes = patrons(String.valueOf(kind.get("axe")))
                    .map(patron -> patron.replaceAll("\\{[^}]*}$", reference))
                    .filter(page -> visiteur.lire(page).statusCode() == 200)
                    .toList();
            if (!siennes.isEmpty()) {
                pages.put(reference, siennes);
            }
        });
        return pages;
    }

    /** Pages of an axis whose address ends by its one variable. */
    private Stream<String> patrons(String axe) {
        return new TreeSet<>(routes.getHandlerMethods().keySet().stream()
                        .filter(route -> route.getMethodsCondition()
                                .getMethods()
                                .toString()
                                .contains("GET"))
                        .flatMap(route -> route.getPatternValues().stream())
                        .filter(patron -> patron.matches("/" + axe + "/[^{]*\\{[a-z]+}"))
                        .toList())
                .stream();
    }

    @Test
    void chaque_dossier_se_trouve_par_sa_reference_et_par_ses_mots() {
        Visiteur controleur = en("controleur.1");
        List<String> perdus = new ArrayList<>();
        Map<String, List<String>> dossiers = dossiers(en("lecture"));
        dossiers.forEach((reference, pages) -> {
            JsonNode trouve = chercher(controleur, reference.toLowerCase(Locale.ROOT)).stream()
                    .filter(r -> pages.contains(r.get("url").asString()))
                    .findFirst()
                    .orElse(null);
            if (trouve == null) {
                perdus.add(reference + " " + pages);
                return;
            }
            String page = espaces(controleur.lire(trouve.get("url").asString()).body());
            assertThat(page).as(reference).contains(reference);
        });
        assertThat(perdus).isEmpty();
        assertThat(dossiers).hasSizeGreaterThan(2);
    }

    @Test
    void un_beneficiaire_se_trouve_par_son_siren_et_par_son_nom_sans_accent() {
        Visiteur controleur = en("controleur.1");
        for (String siren : sql.queryForList(SIREN, String.class)) {
            List<JsonNode> trouves = chercher(controleur, siren);
            assertThat(trouves).as(siren).isNotEmpty();
            JsonNode premier = trouves.get(0);
            assertThat(controleur.lire(premier.get("url").asString()).statusCode())
                    .isEqualTo(200);
            String nom = premier.get("libelle").asString().replaceAll("\\s*[(,:].*", "");
            assertThat(chercher(controleur, sansAccent(nom)))
                    .as(nom)
                    .anyMatch(r -> r.get("url").equals(premier.get("url")));
        }
    }

    @Test
    void chacun_trouve_ce_qu_il_peut_ouvrir_et_rien_d_autre() {
        Map<String, List<String>> dossiers = dossiers(en("lecture"));
        List<String> personnes = PERSONNE.matcher(en("controleur.1").lire("/").body())
                .results()
                .map(choix -> choix.group(1))
                .filter(personne -> !personne.startsWith("controleur."))
                .toList();
        assertThat(personnes).hasSizeGreaterThan(2);
        for (String personne : personnes) {
            Visiteur visiteur = en(personne);
            dossiers.forEach((reference, pages) -> {
                List<JsonNode> trouves = chercher(visiteur, reference);
                assertThat(trouves)
                        .as(personne)
                        .allMatch(r -> visiteur.lire(r.get("url").asString()).statusCode() == 200);
                assertThat(trouves.stream()
                                .anyMatch(r -> pages.contains(r.get("url").asString())))
                        .as(personne + " trouve " + reference + " si sa page lui est ouverte")
                        .isEqualTo(pages.stream()
                                .anyMatch(page -> visiteur.lire(page).statusCode() == 200));
            });
        }
    }

    private List<JsonNode> chercher(Visiteur visiteur, String texte) {
        String question = java.net.URLEncoder.encode(texte, java.nio.charset.StandardCharsets.UTF_8);
        List<JsonNode> resultats = new ArrayList<>();
        json.readTree(visiteur.lire("/api/recherche?q=" + question).body()).forEach(resultats::add);
        return resultats;
    }

    private static String sansAccent(String texte) {
        return java.text.Normalizer.normalize(texte, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'');
    }

    private static String espaces(String texte) {
        return texte.replace('\u2011', '-');
    }

    private Visiteur en(String personne) {
        return entres.computeIfAbsent(personne, visiteurs::entrer);
    }
}
