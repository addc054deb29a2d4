package fr.actionlogement.convention.common.scenario;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiIntegre
class ScenariosEtVuesIT {

    private static final String ICI = "/api/pilotage/scenarios";

    @Autowired
    MockMvc mvc;

    @Test
    void un_scenario_se_compare_a_la_tendance_et_devient_une_demande() throws Exception {
        int id = creer(Personnes.controleur(), "Moins d’innovation", true);
        envoyer(Personnes.controleur(), put(ICI + "/" + id + "/hypotheses"), hypotheses(-1_000_000, 1_000_000))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hypotheses.length()").value(2));
        mvc.perform(get(ICI + "/" + id + "/comparaison").with(Personnes.lecture()))
                .andExpect(jsonPath("$.noms[1]").value("Moins d’innovation"))
                .andExpect(jsonPath("$.rangs[?(@.code=='BAI-INNOVATION')].valeurs[1].plafond")
                        .value(99_000_000.0))
                .andExpect(jsonPath("$.rangs[?(@.code=='BAILLEURS')].valeurs[1].plafond")
                        .value(5_500_000_000.0));
        mvc.perform(get("/scenarios/" + id).with(Personnes.controleur()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Recalculer")));
        mvc.perform(get("/scenarios?ids=" + id).with(Personnes.lecture()))
                .andExpect(content().string(containsString("colspan=\"3\">Moins d’innovation<")));
        envoyer(Personnes.controleur(), post(ICI + "/" + id + "/demande"), "{\"exercice\":2027}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.nature").value("REDEPLOIEMENT"))
                .andExpect(jsonPath("$.mouvements.length()").value(2));
        envoyer(Personnes.lecture(), put(ICI + "/" + id + "/hypotheses"), hypotheses(-1, 1))
                .andExpect(status().isConflict());
        envoyer(Personnes.controleur(), put(ICI + "/" + id + "/hypotheses"), hypotheses(-1, 2))
                .andExpect(status().isOk());
        envoyer(Personnes.controleur(), post(ICI + "/" + id + "/demande"), "{\"exercice\":2027}")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("scenario-desequilibre")));
    }

    @Test
    void un_scenario_prive_ne_se_voit_pas_et_une_ligne_inconnue_se_refuse() throws Exception {
        int id = creer(Personnes.comite(), "Secret", false);
        mvc.perform(get(ICI + "/" + id).with(Personnes.controleur())).andExpect(status().isNotFound());
        envoyer(Personnes.comite(), post(ICI), "{\"nom\":\"Secret\"}").andExpect(status().isConflict());
        envoyer(
                        Personnes.comite(),
                        put(ICI + "/" + id + "/hypotheses"),
                        "{\"hypotheses\":[{\"ligne\":\"BAILLEURS\",\"rythme\":100}]}")
                .andExpect(status().is(422));
        mvc.perform(post("/scenarios/" + id)
                        .param("hypotheses[0].ligne", "BAI-MIXITE")
                        .param("hypotheses[0].rythme", "-5")
                        .with(Personnes.comite()))
                .andExpect(status().is(422));
    }

    @Test
    void une_vue_se_garde_se_partage_et_s_oublie() throws Exception {
        String ou = "/api/pilotage/vues";
        String vue = envoyer(
                        Personnes.controleur(),
                        post(ou),
                        "{\"nom\":\"Objectifs fin 2025\",\"url\":\"/objectifs?au=2025-12-31\",\"partagee\":true}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(get("/vues").with(Personnes.lecture()))
                .andExpect(content().string(containsString("Objectifs fin 2025")));
        for (String ailleurs :
                new String[] {"//ailleurs.example", "https://ailleurs.example", "javascript:alert(1)", "/\\\\a"}) {
            envoyer(Personnes.controleur(), post(ou), "{\"nom\":\"x\",\"url\":\"" + ailleurs + "\"}")
                    .andExpect(status().is4xxClientError());
        }
        mvc.perform(post("/vues/" + JsonPath.<Integer>read(vue, "$.id") + "/oubli")
                        .with(Personnes.lecture()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/vues/" + JsonPath.<Integer>read(vue, "$.id") + "/oubli")
                        .with(Personnes.controleur()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/vues").with(Personnes.lecture()))
                .andExpect(content().string(not(containsString("Objectifs fin 2025"))));
    }

    private static String hypotheses(long innovation, long mixite) {
        return "{\"hypotheses\":[{\"ligne\":\"BAI-INNOVATION\",\"rythme\":50,\"deplacement\":" + innovation
                + "},{\"ligne\":\"BAI-MIXITE\",\"rythme\":100,\"deplacement\":" + mixite
                + "},{\"ligne\":\"POL-ACV\",\"rythme\":100}]}";
    }

    private int creer(PersonneDEssai qui, String nom, boolean partage) throws Exception {
        String corps = envoyer(qui, post(ICI), "{\"nom\":\"" + nom + "\",\"partage\":" + partage + "}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(corps, "$.id");
    }

    private ResultActions envoyer(PersonneDEssai qui, MockHttpServletRequestBuilder demande, String corps)
            throws Exception {
        return mvc.perform(demande.with(qui)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps));
    }
}
