package fr.actionlogement.convention.common.territoire.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a field that takes a commune is told while somebody types. */
@EssaiIntegre
class CommunesProposeesIT {

    private static final String ROUTE = "/api/territoires/communes";

    @Autowired
    MockMvc mvc;

    private static MockHttpServletRequestBuilder demande(String texte, String adresse) {
        return get(ROUTE).param("q", texte).with(requete -> {
            requete.setRemoteAddr(adresse);
            return requete;
        });
    }

    @Test
    void propose_sans_compte_ni_session_le_code_le_nom_et_le_departement() throws Exception {
        mvc.perform(demande("lil", "10.1.0.1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].code").value("59350"))
                .andExpect(jsonPath("$[0].nom").value("Lille"))
                .andExpect(jsonPath("$[0].departement").value("Nord"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=600, private"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @ParameterizedTest(name = "« {0} » propose d''abord {1}")
    @CsvSource({
        "evry c,91228",
        "Évry-C,91228",
        "st etienne,42218",
        "Saint-Étienne,42218",
        "l'hay,94038",
        "2a004,2A004",
        "97300,97302"
    })
    void trouve_sans_accent_ni_trait_d_union_par_le_code_ou_le_code_postal(String texte, String code) throws Exception {
        mvc.perform(demande(texte, "10.1.0.2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].code").value(code));
    }

    @Test
    void propose_douze_communes_au_plus() throws Exception {
        mvc.perform(demande("saint", "10.1.0.3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "'", "xyzzyx"})
    void ce_qui_ne_designe_rien_ne_propose_rien(String texte) throws Exception {
        mvc.perform(demande(texte, "10.1.0.4"))
                .andExpect(status().isOk())
                .andExpect(content().json("[]"));
    }

    @Test
    void refuse_ce_qui_est_trop_long_interdit_repete_ou_absent() throws Exception {
        mvc.perform(demande("a".repeat(101), "10.1.0.5")).andExpect(status().isBadRequest());
        mvc.perform(demande("li\u0000l", "10.1.0.5")).andExpect(status().isBadRequest());
        mvc.perform(demande("li\u202El", "10.1.0.5")).andExpect(status().isBadRequest());
        mvc.perform(demande("2 55 08 14 168 025 38", "10.1.0.5")).andExpect(status().isUnprocessableContent());
        mvc.perform(demande("lil", "10.1.0.5").param("q", "lyon")).andExpect(status().isBadRequest());
        mvc.perform(demande("lil", "10.1.0.5").param("limite", "1000")).andExpect(status().isBadRequest());
        mvc.perform(get(ROUTE)).andExpect(status().isBadRequest());
        mvc.perform(post(ROUTE).with(Personnes.controleur())).andExpect(status().is4xxClientError());
    }

    @Test
    void une_adresse_trop_pressee_attend_et_une_personne_connue_non() throws Exception {
        for (int appel = 0; appel < 120; appel++) {
            mvc.perform(demande("lil", "10.1.0.6")).andExpect(status().isOk());
        }
        mvc.perform(demande("lil", "10.1.0.6"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                .andExpect(jsonPath("$.detail").value(containsString("Attendez")));
        mvc.perform(demande("lil", "10.1.0.7")).andExpect(status().isOk());
        mvc.perform(demande("lil", "10.1.0.6").with(Personnes.lecture())).andExpect(status().isOk());
    }

    @Test
    void les_autres_routes_restent_fermees_sans_compte() throws Exception {
        mvc.perform(get("/api/objectifs")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/territoires")).andExpect(status().isUnauthorized());
    }
}
