package fr.actionlogement.convention.bailleurs.versement;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.Test;

/** What was overpaid comes back by two persons. */
@EssaiIntegre
class ReversementIT extends PretAVerser {

    private static final String TROP_PERCU = "{\"montant\":100000,\"motif\":\"Facture payée deux fois\"}";

    @Test
    void un_trop_percu_revient_par_deux_personnes() throws Exception {
        String dv = demande();
        acte(dv, "certifier", "{}", CONTROLEUR).andExpect(status().isOk());
        acte(dv, "reversements", TROP_PERCU, CONTROLEUR).andExpect(status().isConflict());
        acte(dv, "payer", "{}", COMITE).andExpect(status().isOk());
        acte(dv, "reversements", TROP_PERCU.replace("100000", "400000.01"), CONTROLEUR)
                .andExpect(status().isUnprocessableContent());
        String rv = Dossiers.reference(
                acte(dv, "reversements", TROP_PERCU, CONTROLEUR).andExpect(status().isCreated()));
        acte(dv, "reversements", TROP_PERCU, GESTIONNAIRE).andExpect(status().isConflict());
        String ordonner = "/api/bailleurs/reversements/" + rv + "/ordonner";
        mvc.perform(json(post(ordonner), "{}").with(CONTROLEUR)).andExpect(status().isForbidden());
        assertThat(versePret()).isEqualTo(40_000_000L);
        mvc.perform(json(post(ordonner), "{}").with(COMITE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.demande").value(dv));
        mvc.perform(json(post(ordonner), "{}").with(COMITE)).andExpect(status().isConflict());
        assertThat(versePret()).isEqualTo(30_000_000L);
        assertThat(echeance(1)).containsExactly(30_000_000L, 30_000_000L, 30_000_000L);
        demander(1, "\"montant\":100000").andExpect(status().isCreated());
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void un_reversement_apres_abandon_rend_l_argent_a_la_ligne() throws Exception {
        String dv = demande();
        acte(dv, "certifier", "{}", CONTROLEUR).andExpect(status().isOk());
        acte(dv, "payer", "{}", COMITE).andExpect(status().isOk());
        dossiers.acte(op, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        String rv = Dossiers.reference(acte(dv, "reversements", TROP_PERCU, GESTIONNAIRE));
        mvc.perform(json(post("/api/bailleurs/reversements/" + rv + "/ordonner"), "{}")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
        assertThat(nombre("select engage_centimes from common.engagement where nature = 'PRET' and dossier = '" + op
                        + "'"))
                .isEqualTo(30_000_000L);
    }

    @Test
    void le_trop_percu_se_constate_et_s_ordonne_par_les_pages() throws Exception {
        String dv = demande();
        acte(dv, "certifier", "{}", CONTROLEUR).andExpect(status().isOk());
        acte(dv, "payer", "{}", COMITE).andExpect(status().isOk());
        String page = "/bailleurs/versements/" + dv;
        mvc.perform(get(page + "/reversements/nouveau").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(page + "/reversements")
                        .param("montant", "9 999 999,00")
                        .param("motif", "Doublon")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"9 999 999,00\"")));
        mvc.perform(post(page + "/reversements")
                        .param("montant", "1 000,00")
                        .param("motif", "Doublon")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        String rv = sql.queryForObject(
                "select r.reference from bailleurs.reversement r join bailleurs.demande_versement d"
                        + " on d.id = r.demande_id where d.reference = ?",
                String.class,
                dv);
        mvc.perform(get(page).with(CONTROLEUR)).andExpect(content().string(containsString(rv)));
        mvc.perform(get("/bailleurs/reversements/" + rv).with(CONTROLEUR))
                .andExpect(content().string(containsString("Ordonner le reversement de 1\u202f000,00\u00a0€")));
        mvc.perform(post("/bailleurs/reversements/" + rv + "/rejeter")
                        .param("version", "0")
                        .with(CONTROLEUR))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/bailleurs/reversements/" + rv + "/ordonner")
                        .param("version", "0")
                        .with(CONTROLEUR))
                .andExpect(status().is3xxRedirection());
        assertThat(versePret()).isEqualTo(39_900_000L);
    }
}
