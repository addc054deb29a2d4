package fr.actionlogement.convention.bailleurs.instantane;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class InstantanesIT {

    private static final String URL = "/api/bailleurs/operations/";

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
    void trois_instantanes_se_figent_et_se_comparent_champ_par_champ() throws Exception {
        String op = corrigeeEnInstruction();
        dossiers.acte(op, "presenter", GESTIONNAIRE).andExpect(status().isOk());
        mvc.perform(get(URL + op + "/instantanes/ecarts?de=PROGRAMMATION&a=AGREMENT")
                        .with(GESTIONNAIRE))
                .andExpect(status().isNotFound());
        for (String acte : new String[] {"accorder", "conventionner", "mettre-en-chantier", "achever", "solder"}) {
            dossiers.acte(op, acte, acte.equals("accorder") || acte.equals("solder") ? COMITE : GESTIONNAIRE)
                    .andExpect(status().isOk());
        }
        mvc.perform(get(URL + op + "/instantanes").with(Personnes.lecture()))
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[0].phase").value("PROGRAMMATION"))
                .andExpect(jsonPath("$[0].logements").value(50))
                .andExpect(jsonPath("$[1].logements").value(60))
                .andExpect(
                        jsonPath("$[2].champs[?(@.rubrique=='Versé')].libelle").value(Matchers.hasSize(2)));
        mvc.perform(get(URL + op + "/instantanes/ecarts?de=PROGRAMMATION&a=AGREMENT")
                        .with(GESTIONNAIRE))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].libelle").value("Intitulé"))
                .andExpect(jsonPath("$[1].libelle").value("Logements PLUS"))
                .andExpect(jsonPath("$[1].avant").value("30"))
                .andExpect(jsonPath("$[1].apres").value("40"));
        mvc.perform(get("/bailleurs/operations/" + op + "/instantanes").with(CONTROLEUR))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Clôture")))
                .andExpect(content().string(containsString("Modifié")));
    }

    @Test
    void un_instantane_ne_se_recrit_pas_et_son_plan_boucle() throws Exception {
        String op = dossiers.enComite();
        assertThatThrownBy(() -> sql.update("update bailleurs.instantane set logements = 1"))
                .hasMessageContaining("instantane");
        assertThatThrownBy(() -> sql.update(
                        "insert into bailleurs.instantane select operation_reference, 'CLOTURE', fige_le, fige_par,"
                                + " date_acte, cout_centimes, plan_centimes - 1, 1, 1, champs from bailleurs.instantane"
                                + " where operation_reference = ?",
                        op))
                .hasMessageContaining("plan_boucle_a_chaque_phase");
    }

    /** An operation submitted with 50 dwellings, sent back, corrected to 60. */
    private String corrigeeEnInstruction() throws Exception {
        String op = dossiers.brouillon();
        for (String acte : new String[] {"deposer", "instruire", "demander-complement"}) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        mvc.perform(json(
                                put(URL + op),
                                Dossiers.saisie("59350", "BAI-PRODUCTION")
                                        .replace("\"nombre\":30", "\"nombre\":40")
                                        .replace("des Tilleuls", "des Grands Tilleuls"))
                        .header("If-Match", "\"3\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        dossiers.acte(op, "completer", GESTIONNAIRE).andExpect(status().isOk());
        return op;
    }
}
