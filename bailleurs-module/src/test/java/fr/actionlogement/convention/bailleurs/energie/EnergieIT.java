package fr.actionlogement.convention.bailleurs.energie;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Depots;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an operation saves, and what the plan adds up. */
@EssaiIntegre
class EnergieIT {

    private static final String AVANT =
            "{\"energie\":400,\"climat\":80,\"diagnosticLe\":\"2023-05-02\",\"logements\":[{\"etiquette\":\"F\",\"nombre\":30},{\"etiquette\":\"G\",\"nombre\":20}]}";
    private static final String APRES =
            "{\"energie\":90,\"climat\":9,\"logements\":[{\"etiquette\":\"B\",\"nombre\":45},{\"etiquette\":\"F\",\"nombre\":5}]}";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    Dossiers dossiers;

    @BeforeEach
    void preparer() {
        dossiers = new Dossiers(mvc);
    }

    @Test
    void une_rehabilitation_dit_son_avant_et_son_apres_et_le_gain_s_ensuit() throws Exception {
        String op = rehabilitation();
        dire(op, AVANT, APRES, null, CONTROLEUR).andExpect(status().isForbidden());
        dire(op, "null", APRES, null, GESTIONNAIRE)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.erreurs[0].code").value("avant-manquant"));
        dire(op, AVANT.replace("20}", "21}"), APRES, null, GESTIONNAIRE)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.erreurs[0].code").value("etiquettes-incompletes"));
        dire(op, AVANT.replace("2023-05-02", "2099-05-02"), APRES, null, GESTIONNAIRE)
                .andExpect(status().isUnprocessableContent());
        dire(op, AVANT, APRES, null, GESTIONNAIRE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kwhParAn").value(1_007_500))
                .andExpect(jsonPath("$.kgParAn").value(230_750))
                .andExpect(jsonPath("$.passoiresEradiquees").value(45))
                .andExpect(jsonPath("$.alertes.length()").value(0));
        dire(op, AVANT, APRES, null, GESTIONNAIRE).andExpect(status().is(428));
        dire(op, AVANT.replace("400", "430"), APRES.replace("90", "340"), "\"0\"", GESTIONNAIRE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.alertes.length()").value(0));
        dire(op, AVANT.replace("\"G\"", "\"E\""), APRES, "\"0\"", GESTIONNAIRE).andExpect(status().isConflict());
        dire(op, AVANT.replace("\"G\"", "\"E\"").replace("400", "430"), APRES, "\"1\"", GESTIONNAIRE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.alertes[0]").value(containsString("dépasse la pire étiquette déclarée, F")));
        assertThatThrownBy(() -> sql.update(
                        "update bailleurs.performance_etiquette set nombre = nombre + 1 where operation_reference = ? and moment = 'AVANT'",
                        op))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("mêmes logements");
    }

    @Test
    void le_plan_additionne_ce_qui_est_acheve_et_ses_lignes_font_le_total() throws Exception {
        String avant = plan("?par=DEPARTEMENT&departement=59");
        String op = rehabilitation();
        dire(op, AVANT, APRES, null, GESTIONNAIRE).andExpect(status().isOk());
        achever(op);
        String instantanes = "/api/bailleurs/operations/" + op + "/instantanes";
        mvc.perform(get(instantanes).with(Personnes.lecture()))
                .andExpect(jsonPath("$[0].champs[?(@.libelle=='Consommation avant travaux')].valeur")
                        .value("400 kWh/m²/an"));
        dire(op, AVANT, APRES.replace("90", "70"), "\"0\"", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.acte(op, "solder", COMITE).andExpect(status().isOk());
        mvc.perform(get(instantanes + "/ecarts?de=AGREMENT&a=CLOTURE").with(Personnes.lecture()))
                .andExpect(jsonPath("$[?(@.libelle=='Consommation après travaux')].avant")
                        .value("90 kWh/m²/an"))
                .andExpect(jsonPath("$[?(@.libelle=='Consommation après travaux')].apres")
                        .value("70 kWh/m²/an"));
        dire(op, AVANT, APRES, "\"1\"", GESTIONNAIRE).andExpect(status().isOk());
        String apres = plan("?par=DEPARTEMENT&departement=59");
        assertThat(lire(apres, "$.total.kwhParAn") - lire(avant, "$.total.kwhParAn"))
                .isEqualTo(1_007_500);
        assertThat(lire(apres, "$.total.kgRehabilites") - lire(avant, "$.total.kgRehabilites"))
                .isEqualTo(230_750);
        assertThat(lire(apres, "$.total.rehabilites") - lire(avant, "$.total.rehabilites"))
                .isEqualTo(50);
        assertThat(lire(apres, "$.total.passoiresAvant") - lire(avant, "$.total.passoiresAvant"))
                .isEqualTo(50);
        assertThat(lire(apres, "$.total.passoiresApres") - lire(avant, "$.total.passoiresApres"))
                .isEqualTo(5);
        assertThat(lire(apres, "$.total.cOuMieux") - lire(avant, "$.total.cOuMieux"))
                .isEqualTo(45);
        for (String par : new String[] {"ANNEE", "DEPARTEMENT", "BAILLEUR", "GROUPE", "NATURE", "LIGNE"}) {
            String bilan = plan("?par=" + par);
            net.minidev.json.JSONArray lignes = JsonPath.read(bilan, "$.lignes[*].kgParAn");
            assertThat(lignes.stream().mapToLong(n -> ((Number) n).longValue()).sum())
                    .as(par)
                    .isEqualTo(lire(bilan, "$.total.kgParAn"));
        }
        assertThat(lire(plan("?au=2022-12-31"), "$.total.operations")).isZero();
        mvc.perform(get("/bailleurs/energie").param("par", "GROUPE").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Coût de la tonne évitée")))
                .andExpect(content().string(containsString("340 000 logements à rénover")));
        mvc.perform(get("/bailleurs/energie").param("par", "Mois").with(Personnes.lecture()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void les_pages_saisissent_de_meme() throws Exception {
        String op = rehabilitation();
        String url = "/bailleurs/operations/" + op + "/energie";
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Rien n’est renseigné")));
        mvc.perform(get(url + "/modifier").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(url + "/modifier")
                        .param("surface", "3 250,00")
                        .param("avant.energie", "400")
                        .param("avant.climat", "")
                        .param("apres.energie", "90")
                        .param("apres.climat", "9")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Indiquez les émissions")))
                .andExpect(content().string(containsString("value=\"3 250,00\"")));
        mvc.perform(post(url + "/modifier")
                        .param("surface", "3 250,00")
                        .param("avant.energie", "400")
                        .param("avant.climat", "80")
                        .param("avant.diagnosticLe", "2023-05-02")
                        .param("avant.logements[G]", "50")
                        .param("apres.energie", "90")
                        .param("apres.climat", "9")
                        .param("apres.diagnosticLe", "")
                        .param("apres.logements[B]", "50")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl(url));
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(content().string(containsString("1\u202F007\u202F500 kWh par an")))
                .andExpect(content().string(containsString("50 sur 50")));
    }

    @Test
    void un_fichier_dit_les_operations_nomme_ses_fautes_et_se_defait() throws Exception {
        Depots depots = new Depots(mvc, sql);
        String une = rehabilitation();
        String autre = rehabilitation();
        dire(une, AVANT, APRES, null, GESTIONNAIRE).andExpect(status().isOk());
        String avant = etat();
        String entete =
                "Opération;Surface habitable;kWh/m²/an avant;kgCO2/m²/an avant;DPE avant;F avant;kWh/m²/an après;kgCO2/m²/an après;B après\r\n";
        String lot = depots.deposer(
                "energie",
                entete + une + ";3000;410;85;01/02/2023;50;80;8;50\r\n" + autre
                        + ";3000,5;410;85;01/02/2023;50;80;8;50\r\n"
                        + "OP-2020-000001;10;1;1;01/02/2023;1;1;1;1\r\n" + rehabilitation() + ";3000;;;;;80;8;50\r\n"
                        + rehabilitation() + ";3000;410;;01/02/2023;50;80;8;50\r\n" + rehabilitation()
                        + ";3000;410;85;01/02/2023;49;80;8;50\r\n" + rehabilitation()
                        + ";x;2001;85;01/02/2023;50;80;8;50\r\n",
                GESTIONNAIRE);
        assertThat(etat()).isEqualTo(avant);
        depots.appliquer(lot, GESTIONNAIRE, "APPLIQUE");
        assertThat(depots.fautes(lot))
                .containsExactly(
                        "4|Opération|operation-inconnue",
                        "5|kWh/m²/an avant|avant-manquant",
                        "6|kgCO2/m²/an avant|valeur-manquante",
                        "7|A avant|etiquettes-incompletes",
                        "8|Surface habitable|valeur-illisible",
                        "8|kWh/m²/an avant|valeur-illisible");
        mvc.perform(get("/api/bailleurs/operations/" + une + "/energie").with(Personnes.lecture()))
                .andExpect(jsonPath("$.avant.energie").value(410))
                .andExpect(jsonPath("$.version").value(1));
        depots.annuler(lot, GESTIONNAIRE, "ANNULE");
        assertThat(etat()).isEqualTo(avant);
    }

    private String etat() {
        return String.valueOf(
                sql.queryForList("select operation_reference, surface_centiemes, energie_avant, climat_avant,"
                        + " dpe_avant_le, energie_apres, climat_apres, dpe_apres_le,"
                        + " (select array_agg(moment || etiquette || nombre order by moment, etiquette)"
                        + " from bailleurs.performance_etiquette e where e.operation_reference = p.operation_reference)::text"
                        + " from bailleurs.performance p order by 1"));
    }

    private String rehabilitation() throws Exception {
        dossiers.inscrireBailleur();
        return Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/operations"),
                                Dossiers.saisie("59350", "BAI-PRODUCTION").replace("\"VEFA\"", "\"REHABILITATION\""))
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
    }

    private void achever(String op) throws Exception {
        for (String acte : new String[] {"deposer", "instruire", "presenter"}) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isOk());
        for (String acte : new String[] {"conventionner", "mettre-en-chantier", "achever"}) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
    }

    private ResultActions dire(String op, String avant, String apres, String version, PersonneDEssai qui)
            throws Exception {
        var requete = json(
                put("/api/bailleurs/operations/" + op + "/energie"),
                "{\"surfaceCentiemes\":325000,\"avant\":" + avant + ",\"apres\":" + apres + "}");
        if (version != null) {
            requete.header("If-Match", version);
        }
        return mvc.perform(requete.with(qui));
    }

    private String plan(String question) throws Exception {
        return mvc.perform(get("/api/bailleurs/energie" + question).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static long lire(String json, String chemin) {
        return JsonPath.<Number>read(json, chemin).longValue();
    }
}
