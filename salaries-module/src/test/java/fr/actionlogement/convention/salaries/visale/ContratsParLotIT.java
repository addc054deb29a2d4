package fr.actionlogement.convention.salaries.visale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Contracts announced by lots: bounded, one answer each, the same answer to the same key. */
@EssaiIntegre
class ContratsParLotIT {

    private static final String CONTRAT = "{\"partenaire\":\"Lots\",\"reference\":\"%s\",\"parc\":\"PRIVE\","
            + "\"commune\":\"%s\",\"loyer\":%s,\"debut\":\"2026-02-01\",\"signeLe\":\"2026-01-20\"}";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void chaque_contrat_du_lot_a_sa_reponse_et_une_cle_repetee_ne_recommence_rien() throws Exception {
        String lot = lot(
                CONTRAT.formatted("L-1", "59350", "600"),
                CONTRAT.formatted("L-2", "59999", "600"),
                CONTRAT.formatted("L-3", "59350", "0"),
                CONTRAT.formatted("L-1", "59350", "600"),
                CONTRAT.formatted("L-4", "75056", "900.50"));
        String cle = UUID.randomUUID().toString();
        for (int fois = 0; fois < 2; fois++) {
            envoyer(Personnes.controleur(), cle, lot)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.length()").value(5))
                    .andExpect(jsonPath("$[0].reference").exists())
                    .andExpect(jsonPath("$[1].code").value("commune-inconnue"))
                    .andExpect(jsonPath("$[2].code").value("montant-nul"))
                    .andExpect(jsonPath("$[3].code").value("deja-enregistre"))
                    .andExpect(jsonPath("$[4].reference").exists());
        }
        assertThat(sql.queryForObject(
                        "select count(*) from salaries.visale_contrat where partenaire = 'Lots'", Integer.class))
                .isEqualTo(2);
        assertThat(sql.queryForObject(
                        "select sum(r.nombre) from common.realisation r join salaries.visale_contrat c on c.reference = r.dossier"
                                + " where c.partenaire = 'Lots' and r.objectif_code = 'VISALE'",
                        Integer.class))
                .isEqualTo(2);
        envoyer(Personnes.controleur(), cle, lot(CONTRAT.formatted("L-5", "59350", "600")))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void un_lot_vide_trop_grand_ou_sans_droit_ne_fait_rien() throws Exception {
        String un = CONTRAT.formatted("L-9", "59350", "600");
        String cle = UUID.randomUUID().toString();
        envoyer(Personnes.gestionnaire("salaries"), cle, lot(un)).andExpect(status().isForbidden());
        envoyer(Personnes.controleur(), cle, "{\"contrats\":[]}").andExpect(status().is4xxClientError());
        envoyer(Personnes.controleur(), cle, lot(Collections.nCopies(1_001, un).toArray(String[]::new)))
                .andExpect(status().is4xxClientError());
        assertThat(sql.queryForObject(
                        "select count(*) from salaries.visale_contrat where reference_partenaire = 'L-9'",
                        Integer.class))
                .isZero();
    }

    private static String lot(String... contrats) {
        return "{\"contrats\":[" + String.join(",", contrats) + "]}";
    }

    private ResultActions envoyer(PersonneDEssai qui, String cle, String corps) throws Exception {
        return mvc.perform(post("/api/salaries/visale/contrats-de-partenaires")
                .header("Idempotency-Key", cle)
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps)
                .with(qui));
    }
}
