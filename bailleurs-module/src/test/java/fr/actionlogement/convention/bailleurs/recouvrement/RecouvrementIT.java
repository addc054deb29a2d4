package fr.actionlogement.convention.bailleurs.recouvrement;

import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Instalments that nobody paid, and the reminders that follow. */
@EssaiIntegre
class RecouvrementIT extends PretEnRetard {

    @Autowired
    Relances relances;

    @Test
    void les_echeances_passees_sont_appelees_une_fois_et_font_des_impayes() throws Exception {
        lire("/api/bailleurs/prets/" + pret)
                .andExpect(jsonPath("$.etat").value("EN_AMORTISSEMENT"))
                .andExpect(jsonPath("$.encaisse").value(0.0));
        assertThat(appelees()).isEqualTo(4);
        lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andExpect(jsonPath("$", hasSize(8)))
                .andExpect(jsonPath("$[0].interets").value(2000.0))
                .andExpect(jsonPath("$[0].montant").value(51131.55))
                .andExpect(jsonPath("$[0].situation").value("IMPAYEE"))
                .andExpect(jsonPath("$[4].situation").value("A_VENIR"))
                .andExpect(jsonPath("$[7].restant").value(0.0));
        appels.appeler();
        assertThat(appelees()).isEqualTo(4);
        lire("/bailleurs/impayes").andExpect(content().string(containsString(pret)));
        lire("/api/bailleurs/impayes?age=PLUS_DE_180&departement=59&bailleur=732829320")
                .andExpect(jsonPath("$.elements[?(@.pret=='" + pret + "')]", hasSize(2)));
        lire("/api/bailleurs/impayes/bilan").andExpect(jsonPath("$", hasSize(4)));
    }

    @Test
    void une_relance_par_echeance_et_par_niveau_meme_preparee_deux_fois() throws Exception {
        relances.preparer();
        assertThat(relances.preparer()).isZero();
        assertThat(sql.queryForList(
                        "select niveau from bailleurs.relance where pret_reference = ? order by rang",
                        Integer.class,
                        pret))
                .containsExactly(3, 3, 3, 1);
        long id = sql.queryForObject(
                "select id from bailleurs.relance where pret_reference = ? and rang = 1", Long.class, pret);
        mvc.perform(post("/bailleurs/relances/" + id + "/envoyer").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
        lire("/bailleurs/relances/" + id).andExpect(content().string(containsString("51\u202f131,55\u00a0€")));
        mvc.perform(post("/bailleurs/relances/" + id + "/envoyer").with(GESTIONNAIRE))
                .andExpect(redirectedUrl("/bailleurs/prets/" + pret));
        mvc.perform(post("/api/bailleurs/relances/" + id + "/envoyer").with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        lire("/bailleurs/prets/" + pret).andExpect(content().string(containsString("Mise en demeure")));
    }

    private int appelees() {
        return sql.queryForObject(
                "select count(*) from bailleurs.pret_echeance e join bailleurs.pret p on p.id = e.pret_id"
                        + " where p.reference = ?",
                Integer.class,
                pret);
    }
}
