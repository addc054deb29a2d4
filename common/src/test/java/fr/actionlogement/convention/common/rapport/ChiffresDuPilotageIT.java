package fr.actionlogement.convention.common.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of every steering page: its lines sum to it and the API says the same, at three dates. */
@EssaiIntegre
@TestPropertySource(properties = "essai.base=pilotage")
class ChiffresDuPilotageIT {

    private static final List<String> LIGNES = List.of("BAI-PRODUCTION", "BAI-INNOVATION", "SAL-MOBILITE", "POL-ACV");

    @Autowired
    MockMvc mvc;

    @Autowired
    Budget budget;

    @Autowired
    Realisations realisations;

    @Autowired
    TransactionTemplate transaction;

    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeEach
    void remplir() {
        Random hasard = new Random(7);
        Personnes.controleur()
                .faire(() -> transaction.executeWithoutResult(t -> {
                    for (int i = 0; i < 60; i++) {
                        LocalDate jour =
                                LocalDate.of(2024 + hasard.nextInt(2), 1 + hasard.nextInt(12), 1 + hasard.nextInt(28));
                        String dossier = "ES-CH-" + UUID.randomUUID();
                        Imputation ou = new Imputation(
                                LIGNES.get(hasard.nextInt(LIGNES.size())),
                                new Exercice(jour.getYear()),
                                "SUBVENTION",
                                jour,
                                dossier,
                                "Essai",
                                hasard.nextInt(3) == 0
                                        ? null
                                        : new CodeCommune(hasard.nextBoolean() ? "59350" : "97411"),
                                "Essai");
                        UUID engagement = budget.engager(ou, Montant.deCentimes(1_000 + hasard.nextInt(100_000)));
                        budget.verser(
                                engagement,
                                Montant.deCentimes(1 + hasard.nextInt(900)),
                                new Exercice(jour.getYear()),
                                jour,
                                "Essai");
                        realisations.constater("LOGEMENTS-PRODUITS", dossier, 1 + hasard.nextInt(9), jour);
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?au=2024-12-31", "?au=2025-06-30&connu=2099-12-31"})
    void les_lignes_font_le_chiffre_l_api_dit_l_ecran(String date) throws Exception {
        JsonNode enveloppes = api("/api/budget/enveloppes" + date);
        JsonNode atterrissage = api("/api/pilotage/atterrissage" + date).get("lignes");
        String pageDAtterrissage = page("/atterrissage" + date);
        for (JsonNode e : enveloppes) {
            String code = e.get("code").asString();
            for (String solde : List.of("engage", "verse")) {
                long chiffre = centimes(e, solde);
                assertThat(somme(api("/api/budget/enveloppes/" + code + "/departements" + date), solde))
                        .as("départements, " + solde + " de " + code)
                        .isEqualTo(chiffre);
                assertThat(somme(api("/api/budget/enveloppes/" + code + "/exercices" + date), solde))
                        .as("exercices, " + solde + " de " + code)
                        .isEqualTo(chiffre);
                JsonNode cumuls = api("/api/budget/enveloppes/" + code + "/cumuls" + date);
                assertThat(cumuls.isEmpty() ? 0 : centimes(cumuls.get(cumuls.size() - 1), solde))
                        .as("mois, " + solde + " de " + code)
                        .isEqualTo(chiffre);
                assertThat(page("/budget/lignes/" + code + date))
                        .as("écran, " + solde + " de " + code)
                        .contains(Montant.deCentimes(chiffre).enTexte());
            }
            JsonNode prevue = trouver(atterrissage, code);
            assertThat(centimes(prevue, "engage")).isEqualTo(centimes(e, "engage"));
            assertThat(pageDAtterrissage)
                    .contains("title=\""
                            + Montant.deCentimes(centimes(prevue, "central")).enTexte() + "\"");
            assertThat(centimes(prevue, "bas")).isBetween(centimes(e, "engage"), centimes(prevue, "central"));
            assertThat(centimes(prevue, "haut")).isBetween(centimes(prevue, "central"), centimes(e, "plafond"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?au=2024-12-31", "?au=2025-06-30&connu=2099-12-31"})
    void les_mois_d_un_objectif_font_son_total(String date) throws Exception {
        for (JsonNode o : api("/api/objectifs" + date)) {
            JsonNode points = api("/api/objectifs/" + o.get("code").asString() + "/trajectoire" + date);
            long mois = StreamSupport.stream(points.spliterator(), false)
                    .mapToLong(p -> p.get("ajoute").asLong())
                    .sum();
            assertThat(mois)
                    .as(o.get("code").asString())
                    .isEqualTo(o.get("realise").asLong());
            assertThat(points.get(points.size() - 1).get("attendu").asLong())
                    .isEqualTo(o.get("attendu").asLong());
            assertThat(page("/objectifs/" + o.get("code").asString() + date))
                    .contains(String.format(Locale.FRANCE, "%,d", mois).replace('\u00a0', '\u202f'));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?au=2027-12-31", "?au=2024-12-31", "?au=2025-06-30&connu=2099-12-31"})
    void les_ecritures_d_un_departement_font_son_chiffre(String date) throws Exception {
        int places = 0;
        for (JsonNode e : api("/api/budget/enveloppes" + date)) {
            String chemin = "/api/budget/enveloppes/" + e.get("code").asString();
            for (JsonNode solde : api(chemin + "/departements" + date)) {
                String lieu = solde.path("departement").asString("non-localise");
                String question = date + "&departement=" + lieu;
                JsonNode lignes = api(chemin + "/lignes" + question);
                for (String champ : List.of("reserve", "engage", "verse")) {
                    assertThat(somme(lignes, champ))
                            .as("lignes, " + champ + " de " + chemin + question)
                            .isEqualTo(centimes(solde, champ));
                }
                if (e.get("imputable").asBoolean()) {
                    lesEcrituresFont(solde, chemin, question);
                    places++;
                }
                assertThat(page(chemin.substring(4).replace("enveloppes", "lignes") + "/ecritures" + question))
                        .contains(Montant.deCentimes(centimes(solde, "engage")).enTexte());
            }
        }
        assertThat(places).isGreaterThanOrEqualTo(LIGNES.size() * 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?au=2024-12-31", "?au=2025-06-30&connu=2099-12-31"})
    void les_alertes_s_emportent_telles_que_l_ecran_et_l_api_les_disent(String date) throws Exception {
        String fichier = espacesSimples(fichier("/exports/alertes.csv" + date));
        String ecran = espacesSimples(page("/pilotage" + date));
        JsonNode alertes = api("/api/pilotage/alertes" + date);
        assertThat(alertes).isNotEmpty();
        for (JsonNode alerte : alertes) {
            String phrase = espacesSimples(alerte.get("phrase").asString());
            assertThat(fichier).contains(phrase);
            assertThat(ecran).contains(phrase);
        }
        assertThat(fichier).contains("# Export : ");
    }

    private String fichier(String adresse) throws Exception {
        MvcResult debut = mvc.perform(get(adresse).with(Personnes.lecture())).andReturn();
        return new String(
                mvc.perform(asyncDispatch(debut)).andReturn().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static String espacesSimples(String texte) {
        return texte.replaceAll("[\u00a0\u202f]", " ");
    }

    private void lesEcrituresFont(JsonNode solde, String chemin, String question) throws Exception {
        long reserve = 0;
        long engage = 0;
        long verse = 0;
        String place = "";
        for (JsonNode page = api(chemin + "/ecritures" + question);
                !page.isEmpty();
                page = api(chemin + "/ecritures" + question + place)) {
            for (JsonNode e : page) {
                long montant = centimes(e, "montant");
                switch (e.get("type").asString()) {
                    case "RESERVATION" -> reserve += montant;
                    case "ENGAGEMENT" -> engage += montant;
                    case "DEGAGEMENT" -> engage -= montant;
                    case "VERSEMENT" -> verse += montant;
                    case "REVERSEMENT" -> verse -= montant;
                    default -> {}
                }
            }
            place = "&avant=" + page.get(page.size() - 1).get("sequence").asLong();
        }
        assertThat(List.of(reserve, engage, verse))
                .as("écritures de " + chemin + question)
                .containsExactly(centimes(solde, "reserve"), centimes(solde, "engage"), centimes(solde, "verse"));
    }

    private JsonNode api(String adresse) throws Exception {
        return json.readTree(page(adresse));
    }

    private String page(String adresse) throws Exception {
        var reponse =
                mvc.perform(get(adresse).with(Personnes.lecture())).andReturn().getResponse();
        assertThat(reponse.getStatus()).as(adresse).isEqualTo(200);
        return reponse.getContentAsString();
    }

    private static long somme(JsonNode lignes, String champ) {
        return StreamSupport.stream(lignes.spliterator(), false)
                .mapToLong(l -> centimes(l, champ))
                .sum();
    }

    private static JsonNode trouver(JsonNode lignes, String code) {
        return StreamSupport.stream(lignes.spliterator(), false)
                .filter(l -> l.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long centimes(JsonNode objet, String champ) {
        return objet.get(champ).decimalValue().movePointRight(2).longValueExact();
    }
}
