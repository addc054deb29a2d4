package fr.actionlogement.convention.bailleurs.operation;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
class DetailDOperationIT {

    private static final String URL = "/api/bailleurs/operations/";
    private static final String DETAIL = """
            "prixDeRevient":[{"poste":"FONCIER","montant":2000000},{"poste":"BATIMENT","montant":7000000.50},
                             {"poste":"HONORAIRES","montant":999999.50}],
            "calendrier":{"chantier":"2027-03-01","achevement":"2028-09-30"},
            """;

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
    void les_details_s_enregistrent_se_relisent_et_se_corrigent() throws Exception {
        String op = dossiers.brouillon();
        corriger(op, detaillee("20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.logements[1].types[1].surfaceCentiemes").value(128_000))
                .andExpect(jsonPath("$.logements[1].types[1].loyer").value(14000.25))
                .andExpect(jsonPath("$.surfaceCentiemes").doesNotExist())
                .andExpect(jsonPath("$.prixDeRevient[0].libelle").value("Charge foncière"))
                .andExpect(jsonPath("$.achevementPrevuLe").value("2028-09-30"));
        corriger(op, detaillee("21")).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/bailleurs/operations/" + op).with(GESTIONNAIRE))
                .andExpect(content().string(containsString("1\u202F280,00\u00A0m²")))
                .andExpect(content().string(containsString("Honoraires et prestations intellectuelles")));
        corriger(op, Dossiers.saisie("59350", "BAI-PRODUCTION")).andExpect(status().isOk());
        assertThat(nombre(
                        "select count(*) from bailleurs.typologie t join bailleurs.operation o on o.id = t.operation_id"
                                + " where o.reference = '" + op + "'"))
                .isZero();
    }

    @Test
    void la_base_refuse_un_detail_qui_ne_fait_pas_le_tout() throws Exception {
        String op = dossiers.brouillon();
        corriger(op, detaillee("20")).andExpect(status().isOk());
        assertThatThrownBy(() -> sql.update(
                        "update bailleurs.typologie set nombre = nombre + 1 where type = 'T2'"
                                + " and operation_id = (select id from bailleurs.operation where reference = ?)",
                        op))
                .hasMessageContaining("typologie_complete");
        assertThatThrownBy(() -> sql.update(
                        "delete from bailleurs.prix_revient where poste = 'FONCIER'"
                                + " and operation_id = (select id from bailleurs.operation where reference = ?)",
                        op))
                .hasMessageContaining("prix_de_revient_complet");
    }

    @Test
    void la_page_de_la_typologie_fait_le_nombre_de_logements() throws Exception {
        String op = dossiers.brouillon();
        String page = "/bailleurs/operations/" + op + "/typologie";
        mvc.perform(get(page).with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(page)
                        .param("version", "0")
                        .param("nombres[PLUS-T2]", "12")
                        .param("surfaces[PLUS-T2]", "540,5")
                        .param("loyers[PLUS-T2]", "6 000,00")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(URL + op).with(GESTIONNAIRE))
                .andExpect(jsonPath("$.nombreDeLogements").value(32))
                .andExpect(jsonPath("$.logements[1].types[0].surfaceCentiemes").value(54_050));
        mvc.perform(post(page)
                        .param("version", "1")
                        .param("nombres[PLUS-T2]", "12")
                        .param("surfaces[PLUS-T2]", "dix")
                        .with(GESTIONNAIRE))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("mètres carrés")))
                .andExpect(content().string(containsString("value=\"dix\"")));
        mvc.perform(post(page).param("version", "0").with(GESTIONNAIRE)).andExpect(status().isConflict());
    }

    private static String detaillee(String t3) {
        return Dossiers.saisie("59350", "BAI-PRODUCTION")
                .replace("{\"produit\":\"PLUS\",\"nombre\":30}", """
                        {"produit":"PLUS","nombre":30,"types":[
                          {"type":"T2","nombre":10,"surfaceCentiemes":45000,"loyer":5000},
                          {"type":"T3","nombre":%s,"surfaceCentiemes":128000,"loyer":14000.25}]}""".formatted(t3))
                .replace("\"logements\":", DETAIL + "\"logements\":");
    }

    private ResultActions corriger(String op, String corps) throws Exception {
        int version =
                sql.queryForObject("select version from bailleurs.operation where reference = ?", Integer.class, op);
        return mvc.perform(json(put(URL + op), corps)
                .header("If-Match", "\"" + version + "\"")
                .with(GESTIONNAIRE));
    }

    private long nombre(String question) {
        return sql.queryForObject(question, Long.class);
    }
}
