package fr.actionlogement.convention.bailleurs.recouvrement;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an early repayment or a rescheduling does to a loan in arrears. */
@EssaiIntegre
class AmenagementsIT extends PretEnRetard {

    @Test
    void un_remboursement_anticipe_demande_deux_personnes_et_reduit_la_suite() throws Exception {
        String am = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"montant\":100000,\"effet\":\"REDUIRE_ECHEANCE\",\"motif\":\"Vente de lots\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
        BigDecimal avant = echeance(5);
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(GESTIONNAIRE))
                .andExpect(status().isForbidden());
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(COMITE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("ACCEPTE"));
        lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andExpect(jsonPath("$", hasSize(9)))
                .andExpect(jsonPath("$[4].nature").value("ANTICIPE"))
                .andExpect(jsonPath("$[4].montant").value(100000.0))
                .andExpect(jsonPath("$[8].restant").value(0.0));
        assertThat(echeance(6)).isLessThan(avant);
        lire("/api/bailleurs/prets/" + pret + "/amenagements").andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void un_remboursement_total_solde_le_pret_une_fois_tout_recu() throws Exception {
        String am = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Sortie\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
        new Dossiers(mvc).acte(op, "achever", GESTIONNAIRE).andExpect(status().isOk());
        new Dossiers(mvc).acte(op, "solder", CONTROLEUR).andExpect(status().isOk());
        lire("/api/bailleurs/prets/" + pret)
                .andExpect(jsonPath("$.restant").value(0.0))
                .andExpect(jsonPath("$.etat").value("EN_AMORTISSEMENT"));
        Number du = JsonPath.read(
                lire("/api/bailleurs/prets/" + pret).andReturn().getResponse().getContentAsString(), "$.appele");
        String en = saisir(du.toString(), "VIR 9");
        decider(en, "comptabiliser", CONTROLEUR).andExpect(status().isOk());
        lire("/api/bailleurs/prets/" + pret).andExpect(jsonPath("$.etat").value("REMBOURSE"));
        assertThat(rembourse()).isEqualTo(40_000_000L);
        mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Encore\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isConflict());
    }

    @Test
    void un_reamenagement_consolide_les_impayes_et_allonge_la_suite() throws Exception {
        String corps = "{\"echeancesRestantes\":%s,\"echeancesDifferees\":2,\"consolider\":true,\"taux\":1,"
                + "\"motif\":\"Plan de redressement\"}";
        mvc.perform(json(post("/api/bailleurs/prets/" + pret + "/reamenagements"), corps.formatted("2"))
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        String am = Dossiers.reference(
                mvc.perform(json(post("/api/bailleurs/prets/" + pret + "/reamenagements"), corps.formatted("12"))
                                .with(GESTIONNAIRE))
                        .andExpect(status().isCreated()));
        mvc.perform(json(post("/api/bailleurs/prets/" + pret + "/reamenagements"), corps.formatted("12"))
                        .with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(COMITE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.consolides").value(204526.2));
        lire("/api/bailleurs/prets/" + pret)
                .andExpect(jsonPath("$.appele").value(0.0))
                .andExpect(jsonPath("$.restant").value(406521.14));
        lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andExpect(jsonPath("$", hasSize(16)))
                .andExpect(jsonPath("$[0].situation").value("CONSOLIDEE"))
                .andExpect(jsonPath("$[4].nature").value("DIFFERE"))
                .andExpect(jsonPath("$[15].restant").value(0.0));
        lire("/api/bailleurs/prets/" + pret + "/revisions")
                .andExpect(jsonPath("$[1].taux").value(1.0));
        demande("1", "VIR 5").andExpect(status().isConflict());
    }

    @Test
    void un_amenagement_ne_precede_pas_ce_qui_est_appele() throws Exception {
        for (LocalDate jour :
                List.of(LocalDate.now().minusMonths(3), LocalDate.now().plusDays(1))) {
            mvc.perform(json(
                                    post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                    "{\"date\":\"" + jour
                                            + "\",\"montant\":1,\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Essai\"}")
                            .with(GESTIONNAIRE))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"montant\":900000,\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Essai\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
    }

    private BigDecimal echeance(int rang) throws Exception {
        String lignes = lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andReturn()
                .getResponse()
                .getContentAsString();
        Number montant = JsonPath.read(lignes, "$[" + (rang - 1) + "].montant");
        return new BigDecimal(montant.toString());
    }
}
