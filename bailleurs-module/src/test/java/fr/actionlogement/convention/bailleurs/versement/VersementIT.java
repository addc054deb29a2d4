package fr.actionlogement.convention.bailleurs.versement;

import static fr.actionlogement.convention.bailleurs.Dossiers.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/** Requests for payment: within the instalment, certified, paid once, retained or sent back. */
@EssaiIntegre
class VersementIT extends PretAVerser {

    private static final String CERTIFICATION = "{\"montant\":300000,\"motif\":\"Lot 3 non commencé\","
            + "\"retenue\":30000,\"motifRetenue\":\"Réserves à lever\"}";

    @Test
    void une_demande_au_dela_de_l_echeance_est_refusee() throws Exception {
        demander(1, "\"montant\":300000").andExpect(status().isCreated());
        demander(1, "\"montant\":100000.01")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("100\u202f000,00\u00a0€")));
        demander(1, "\"montant\":100000").andExpect(status().isCreated());
        demander(1, "\"montant\":0").andExpect(status().isConflict());
        demander(3, "\"montant\":1").andExpect(status().isConflict());
        assertThat(echeance(1)).containsExactly(40_000_000L, 0L, 0L);
    }

    @Test
    void les_acomptes_suivent_l_avancement_et_s_arretent_au_plafond() throws Exception {
        demander(2, "\"montant\":1").andExpect(status().isUnprocessableContent());
        demander(1, "\"avancement\":50").andExpect(status().isUnprocessableContent());
        demander(1, "\"montant\":400000").andExpect(status().isCreated());
        demander(2, "\"montant\":50000.01,\"avancement\":45").andExpect(status().isConflict());
        demander(2, "\"montant\":50000,\"avancement\":45").andExpect(status().isCreated());
        demander(2, "\"montant\":350000.01,\"avancement\":100").andExpect(status().isConflict());
        demander(2, "\"montant\":350000,\"avancement\":100").andExpect(status().isCreated());
        assertThat(echeance(2)).containsExactly(40_000_000L, 0L, 0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"montant\":-1", "\"date\":\"2099-01-01\"", "\"avancement\":101", "\"avancement\":0"})
    void une_mauvaise_demande_ne_laisse_rien(String champ) throws Exception {
        demander(1, champ).andExpect(status().isUnprocessableContent());
        assertThat(nombre("select count(*) from bailleurs.demande_versement where dossier = '" + op + "'"))
                .isZero();
    }

    @Test
    void certifie_moins_retient_puis_leve_la_retenue() throws Exception {
        String dv = demande();
        acte(dv, "certifier", "{\"montant\":300000}", CONTROLEUR).andExpect(status().isUnprocessableContent());
        acte(dv, "certifier", "{\"montant\":300000,\"motif\":\"Lot 3 non commencé\",\"retenue\":30000}", CONTROLEUR)
                .andExpect(status().isUnprocessableContent());
        acte(dv, "certifier", CERTIFICATION, CONTROLEUR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.certifie").value(300000.0));
        assertThat(echeance(1)).containsExactly(30_000_000L, 30_000_000L, 0L);
        acte(dv, "lever-retenue", "{}", COMITE).andExpect(status().isConflict());
        acte(dv, "payer", "{}", AUTRE_CONTROLEUR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verse").value(270000.0));
        assertThat(versePret()).isEqualTo(27_000_000L);
        acte(dv, "lever-retenue", "{}", CONTROLEUR).andExpect(status().isForbidden());
        acte(dv, "lever-retenue", "{}", COMITE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.retenueStatut").value("LEVEE"));
        acte(dv, "lever-retenue", "{}", COMITE).andExpect(status().isConflict());
        assertThat(versePret()).isEqualTo(30_000_000L);
        demander(1, "\"montant\":100000").andExpect(status().isCreated());
    }

    @Test
    void la_retenue_non_levee_est_degagee_avec_le_reste() throws Exception {
        String dv = demande();
        acte(dv, "certifier", CERTIFICATION, CONTROLEUR).andExpect(status().isOk());
        acte(dv, "payer", "{}", COMITE).andExpect(status().isOk());
        dossiers.acte(op, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/versements/" + dv).with(GESTIONNAIRE))
                .andExpect(jsonPath("$.retenueStatut").value("DEFINITIVE"));
        acte(dv, "lever-retenue", "{}", COMITE).andExpect(status().isConflict());
        assertThat(nombre("select engage_centimes - verse_centimes from common.engagement where nature = 'PRET'"
                        + " and dossier = '" + op + "'"))
                .isZero();
    }

    @Test
    void un_rejet_motive_rend_l_echeance() throws Exception {
        String dv = demande();
        acte(dv, "rejeter", "{}", CONTROLEUR).andExpect(status().isUnprocessableContent());
        acte(dv, "rejeter", "{\"motif\":\"Pièce illisible\"}", GESTIONNAIRE).andExpect(status().isForbidden());
        acte(dv, "certifier", CERTIFICATION, CONTROLEUR).andExpect(status().isOk());
        acte(dv, "rejeter", "{\"motif\":\"Pièce illisible\"}", COMITE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.motifRejet").value("Pièce illisible"));
        acte(dv, "payer", "{}", AUTRE_CONTROLEUR).andExpect(status().isConflict());
        assertThat(echeance(1)).containsExactly(0L, 0L, 0L);
        demande();
    }

    @Test
    void de_deux_paiements_simultanes_un_seul_verse() throws Exception {
        String dv = demande();
        acte(dv, "certifier", "{}", CONTROLEUR).andExpect(status().isOk());
        ExecutorService deux = Executors.newFixedThreadPool(2);
        List<Future<Integer>> reponses = new ArrayList<>();
        for (PersonneDEssai qui : List.of(COMITE, AUTRE_CONTROLEUR)) {
            reponses.add(deux.submit(
                    () -> acte(dv, "payer", "{}", qui).andReturn().getResponse().getStatus()));
        }
        assertThat(List.of(reponses.get(0).get(), reponses.get(1).get())).containsExactlyInAnyOrder(200, 409);
        deux.shutdown();
        assertThat(versePret()).isEqualTo(40_000_000L);
    }

    @Test
    void le_meme_paiement_rejoue_ne_verse_qu_une_fois() throws Exception {
        String dv = demande();
        acte(dv, "certifier", "{}", CONTROLEUR).andExpect(status().isOk());
        for (int i = 0; i < 3; i++) {
            payer(dv, "{}").andExpect(status().isOk());
        }
        payer(dv, "{\"exercice\":2027}").andExpect(status().isUnprocessableContent());
        assertThat(versePret()).isEqualTo(40_000_000L);
        mvc.perform(post(url(dv, "payer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(COMITE))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "certifie_par = demande_par, certifie_le = now(), certifie_centimes = montant_centimes | certification_quatre_yeux",
                "statut = 'VERSE', certifie_par = 'a', certifie_le = now(), certifie_centimes = montant_centimes, verse_par = 'a',"
                        + " verse_le = now(), exercice = 2026, verse_centimes = montant_centimes | paiement_quatre_yeux",
                "certifie_par = 'a', certifie_le = now(), certifie_centimes = montant_centimes + 1 | certification_chiffree",
                "certifie_par = 'a', certifie_le = now(), certifie_centimes = 1 | certification_partielle_motivee",
                "verse_centimes = 1 | verse_selon_les_actes",
                "reverse_centimes = 1 | reverse_sous_verse",
                "avancement_pour_cent = 50 | avancement_dit"
            })
    void la_base_refuse_ce_que_le_code_refuse(String changement, String contrainte) throws Exception {
        String dv = demande();
        assertThatThrownBy(() ->
                        sql.update("update bailleurs.demande_versement set " + changement + " where reference = ?", dv))
                .hasMessageContaining(contrainte);
        assertThatThrownBy(() -> sql.update(
                        "update bailleurs.echeance set verse_centimes = montant_centimes + 1, certifie_centimes ="
                                + " montant_centimes + 1, demande_centimes = montant_centimes + 1 where dossier = ?",
                        op))
                .hasMessageContaining("verse_sous_certifie_sous_engage");
    }

    private ResultActions payer(String dv, String corps) throws Exception {
        return mvc.perform(post(url(dv, "payer"))
                .header("Idempotency-Key", "paiement-" + dv)
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps)
                .with(COMITE));
    }
}
