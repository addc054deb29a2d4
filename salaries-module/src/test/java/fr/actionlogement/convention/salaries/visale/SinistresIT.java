package fr.actionlogement.convention.salaries.visale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;

/** Claims on a guarantee: what makes one, what it is worth at the most, how it ends without payment. */
@EssaiIntegre
class SinistresIT extends GarantieDEssai {

    @Test
    void l_impaye_est_constitue_par_deux_mois_entiers_ou_plus_d_un_loyer() throws Exception {
        String contrat = contratSigne(600, 24);
        declarer(contrat, mois(1, 600, 0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("impaye-non-constitue")));
        declarer(contrat, mois(2, 600, 300)).andExpect(status().isUnprocessableContent());
        declarer(contrat, mois(3, 600, 300)).andExpect(status().isCreated());
        declarer(contrat, mois(1, 600, 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("mois-deja-declare")));
    }

    @Test
    void jamais_plus_que_le_loyer_garanti_ni_hors_de_la_couverture_qui_que_ce_soit_qui_ecrive() throws Exception {
        String contrat = contratSigne(600, 3);
        declarer(contrat, mois(2, 800, 100)).andExpect(status().isCreated());
        declarer(contrat, mois(4, 800, 0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("mois-hors-couverture")));
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE)
                .andExpect(jsonPath("$.demande").value(1400.0))
                .andExpect(jsonPath("$.indemnite").value(1200.0));
        refuse(
                "indemnite_sous_loyer",
                "update salaries.visale_mois set indemnite_centimes = 60001 where contrat_id = ?",
                contrat);
        refuse(
                "mois_couvert",
                "update salaries.visale_mois set mois = '2019-01-01' where contrat_id = ? and indemnite_centimes > 0"
                        + " and mois = (select max(mois) from salaries.visale_mois)",
                contrat);
        refuse(
                "mois_sous_plafond",
                "update salaries.visale_contrat set mois_indemnises = mois_max + 1 where id = ?",
                contrat);
        refuse(
                "degradations_sous_plafond",
                "update salaries.visale_contrat set degradations_centimes = degradations_max_centimes + 1 where id = ?",
                contrat);
    }

    @Test
    void neuf_mois_dans_le_parc_social_et_aucune_degradation() throws Exception {
        String contrat = contratSigne("SOCIAL", 500, 12);
        declarer(contrat, mois(10, 500, 0)).andExpect(status().isCreated());
        faire("sinistres/" + sinistre(contrat) + "/instruction", "", GESTIONNAIRE)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("9 mois")));
        declarer(
                        contrat,
                        "{\"nature\":\"DEGRADATION\",\"constitueLe\":\"%s\",\"declareLe\":null,\"mois\":null,\"degradations\":800,\"depot\":0}"
                                .formatted(aujourdhui()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("degradations-non-couvertes")));
    }

    @Test
    void les_degradations_s_arretent_a_deux_loyers() throws Exception {
        String contrat = contratSigne(600, 12);
        String degats =
                "{\"nature\":\"DEGRADATION\",\"constitueLe\":\"%s\",\"declareLe\":null,\"mois\":null,\"degradations\":%s,\"depot\":600}";
        declarer(contrat, degats.formatted(aujourdhui(), "600")).andExpect(status().isUnprocessableContent());
        declarer(contrat, degats.formatted(aujourdhui(), "2500")).andExpect(status().isCreated());
        faire("sinistres/" + sinistre(contrat) + "/instruction", "", GESTIONNAIRE)
                .andExpect(jsonPath("$.demande").value(1900.0))
                .andExpect(jsonPath("$.indemnite").value(1200.0));
        declarer(contrat, degats.formatted(aujourdhui(), "900")).andExpect(status().isCreated());
        faire("sinistres/" + sinistre(contrat) + "/instruction", "", GESTIONNAIRE)
                .andExpect(status().isConflict());
    }

    @Test
    void une_declaration_tardive_se_voit_et_la_decheance_rend_les_mois() throws Exception {
        String contrat = contratSigne(600, 24);
        String tard = corps(2, 600, 0, aujourdhui().minusDays(31));
        declarer(contrat, tard).andExpect(jsonPath("$.tardif").value(true));
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("sinistres/" + reference + "/decheance", motif(" "), GESTIONNAIRE)
                .andExpect(status().isUnprocessableContent());
        faire("sinistres/" + reference + "/decheance", motif("Déclaration tardive"), GESTIONNAIRE)
                .andExpect(jsonPath("$.etat").value("DECHU"));
        mvc.perform(get(ICI + "contrats/" + contrat).with(Personnes.lecture()))
                .andExpect(jsonPath("$.moisIndemnises").value(0))
                .andExpect(jsonPath("$.indemnise").value(0.0));
    }

    @Test
    void renoncer_apres_l_engagement_degage_la_somme() throws Exception {
        String contrat = contratSigne(600, 24);
        long engage = solde("engage_centimes");
        declarer(contrat, mois(2, 600, 0)).andExpect(status().isCreated());
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("sinistres/" + reference + "/quittance", "{\"exercice\":null}", AUTRE)
                .andExpect(status().isOk());
        faire("sinistres/" + reference + "/renonciation", motif("Le locataire a payé"), GESTIONNAIRE)
                .andExpect(jsonPath("$.etat").value("SANS_SUITE"));
        assertThat(solde("engage_centimes")).isEqualTo(engage);
        declarer(contrat, mois(2, 600, 0)).andExpect(status().isCreated());
    }
}
