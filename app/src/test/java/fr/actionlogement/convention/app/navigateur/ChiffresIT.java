package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the home page says is what the API says is what the lines add up to, at any date. */
@EssaiDuNavigateur
class ChiffresIT {

    private static final List<String> SOLDES = List.of("alloue", "reserve", "engage", "verse");

    /** The founding document's own figures, as published, in euros: the test does not read them from the product. */
    private static final Map<String, Long> PUBLIES = Map.ofEntries(
            Map.entry("CONVENTION", 14_400_000_000L),
            Map.entry("BAILLEURS", 5_500_000_000L),
            Map.entry("BAI-PRODUCTION", 3_900_000_000L),
            Map.entry("BAI-OUTRE-MER", 800_000_000L),
            Map.entry("BAI-MIXITE", 700_000_000L),
            Map.entry("BAI-INNOVATION", 100_000_000L),
            Map.entry("SALARIES", 3_700_000_000L),
            Map.entry("SAL-ACCESSION-TRAVAUX", 2_000_000_000L),
            Map.entry("SAL-MOBILITE", 900_000_000L),
            Map.entry("SAL-LOCATION", 500_000_000L),
            Map.entry("SAL-DIFFICULTE", 300_000_000L),
            Map.entry("POLITIQUES", 5_250_000_000L),
            Map.entry("POL-ACV", 1_000_000_000L),
            Map.entry("POL-ANRU", 3_800_000_000L),
            Map.entry("POL-ANRU-SUBVENTIONS", 2_200_000_000L),
            Map.entry("POL-ANRU-PRETS", 1_600_000_000L),
            Map.entry("POL-FNAP", 450_000_000L),
            Map.entry("POL-ANIL", 45_000_000L));

    private static final List<Long> CIBLES =
            List.of(200_000L, 200_000L, 4_000_000L, 2_000_000L, 800_000L, 300_000L, 155_000L, 650_000L);

    @Autowired
    private Visiteurs visiteurs;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?au=2023-06-16", "?au=2024-12-31", "?au=2026-06-30&connu=2026-12-31", "?au=2027-12-31"})
    void l_accueil_l_api_et_la_somme_des_lignes_disent_le_meme_total(String date) {
        Map<String, JsonNode> enveloppes = enveloppes(date);
        String accueil = visiteurs.en("lecture").lire("/" + date).body();
        JsonNode convention = enveloppes.get("CONVENTION");
        for (String solde : SOLDES) {
            Montant total = montant(convention, solde);
            Montant lignes = enveloppes.values().stream()
                    .filter(e -> e.get("imputable").asBoolean())
                    .map(e -> montant(e, solde))
                    .reduce(Montant.ZERO, Montant::plus);
            assertThat(total).as(solde + " de la convention").isEqualTo(lignes);
        }
        for (JsonNode enveloppe : enveloppes.values()) {
            for (String solde : List.of("plafond", "alloue", "engage", "verse")) {
                assertThat(accueil).contains(montant(enveloppe, solde).enTexte());
            }
            enfantsFontLeParent(enveloppes, enveloppe);
        }
    }

    @Test
    void chaque_chiffre_du_document_fondateur_est_a_l_ecran_avec_sa_source() {
        Map<String, JsonNode> enveloppes = enveloppes("");
        String page = espacesSimples(
                visiteurs.en("lecture").lire("/document-fondateur").body());
        assertThat(enveloppes.keySet()).containsExactlyInAnyOrderElementsOf(PUBLIES.keySet());
        PUBLIES.forEach((code, euros) -> {
            JsonNode enveloppe = enveloppes.get(code);
            assertThat(montant(enveloppe, "plafond")).as(code).isEqualTo(Montant.deEuros(euros));
            assertThat(page)
                    .contains(
                            "/budget/lignes/" + code,
                            espacesSimples(Montant.deEuros(euros).enTexte()),
                            espacesSimples(enveloppe.get("publie").asString()),
                            espacesSimples(enveloppe.get("source").asString()));
        });
    }

    @Test
    void chaque_objectif_du_document_fondateur_est_a_l_ecran_avec_sa_source() {
        JsonNode objectifs =
                json.readTree(visiteurs.en("lecture").lire("/api/objectifs").body());
        String page = espacesSimples(visiteurs.en("lecture").lire("/objectifs").body());
        assertThat(StreamSupport.stream(objectifs.spliterator(), false)
                        .map(o -> o.get("cible").asLong()))
                .containsExactlyInAnyOrderElementsOf(CIBLES);
        objectifs.forEach(o -> assertThat(page)
                .contains(
                        espacesSimples(o.get("libelle").asString()),
                        espacesSimples(o.get("publie").asString()),
                        espacesSimples(o.get("source").asString())));
    }

    /** The page makes some spaces unbreakable; the words are the same. */
    private static String espacesSimples(String texte) {
        return texte.replaceAll("[\u00a0\u202f]", " ");
    }

    private void enfantsFontLeParent(Map<String, JsonNode> enveloppes, JsonNode parent) {
        if (parent.get("imputable").asBoolean()) {
            return;
        }
        String code = parent.get("code").asString();
        for (String solde : SOLDES) {
            Montant enfants = enveloppes.values().stream()
                    .filter(e -> code.equals(e.path("parent").asString("")))
                    .map(e -> montant(e, solde))
                    .reduce(Montant.ZERO, Montant::plus);
            assertThat(montant(parent, solde)).as(solde + " de " + code).isEqualTo(enfants);
        }
    }

    private Map<String, JsonNode> enveloppes(String date) {
        JsonNode toutes = json.readTree(
                visiteurs.en("lecture").lire("/api/budget/enveloppes" + date).body());
        return StreamSupport.stream(toutes.spliterator(), false)
                .collect(Collectors.toMap(e -> e.get("code").asString(), e -> e));
    }

    private static Montant montant(JsonNode enveloppe, String champ) {
        return Montant.deCentimes(
                enveloppe.get(champ).decimalValue().movePointRight(2).longValueExact());
    }
}
