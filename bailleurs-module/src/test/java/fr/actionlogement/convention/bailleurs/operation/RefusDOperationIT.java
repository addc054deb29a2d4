package fr.actionlogement.convention.bailleurs.operation;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class RefusDOperationIT {

    private static final String URL = "/api/bailleurs/operations";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    Dossiers dossiers;

    @BeforeEach
    void preparer() throws Exception {
        dossiers = new Dossiers(mvc);
        dossiers.inscrireBailleur();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"cout\":10000000.00    | \"cout\":10000000.001   | 400",
                "\"cout\":10000000.00    | \"cout\":1e999999999    | 400",
                "\"cout\":10000000.00    | \"cout\":\"10000000\"   | 400",
                "\"nature\":\"VEFA\"     | \"nature\":\"NEUF\"     | 400",
                "\"nombre\":30           | \"nombre\":30.5         | 400",
                "\"nombre\":30           | \"nombre\":0            | 422",
                "\"intitule\"            | \"titre\"               | 400",
                "\"732829320\"           | \"732829321\"           | 400",
                "\"732829320\"           | \"552100554\"           | 422",
                "\"59350\"               | \"59000000\"            | 400",
                "\"59350\"               | \"59999\"               | 422",
                "\"59350\"               | \"97411\"               | 422",
                "Résidence des Tilleuls  | M. 1 85 05 78 006 084   | 422",
                "\"montant\":250000      | \"montant\":250000.01   | 422",
                "\"montant\":250000      | \"montant\":-250000     | 422",
                "\"AL_SUBVENTION\"       | \"AL_PRET\"             | 422"
            })
    void une_mauvaise_saisie_ne_laisse_rien(String juste, String faux, int attendu) throws Exception {
        String corps = Dossiers.saisie("59350", "BAI-PRODUCTION").replace(juste.strip(), faux.strip());
        long avant = nombre("select count(*) from bailleurs.operation");
        mvc.perform(json(post(URL), corps).with(GESTIONNAIRE))
                .andExpect(status().is(attendu))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty());
        assertThat(nombre("select count(*) from bailleurs.operation")).isEqualTo(avant);
    }

    @ParameterizedTest
    @CsvSource({"departement=99,400", "statut=INCONNU,400", "apres=OP-1,422", "inconnu=1,400", "exercice=abc,400"})
    void un_mauvais_filtre_est_refuse(String filtre, int attendu) throws Exception {
        mvc.perform(get(URL + "?" + filtre).with(GESTIONNAIRE)).andExpect(status().is(attendu));
    }

    @Test
    void l_etat_interdit_et_l_inconnu_se_distinguent() throws Exception {
        String op = dossiers.brouillon();
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isConflict());
        dossiers.acte("OP-2026-999999", "accorder", COMITE).andExpect(status().isNotFound());
        mvc.perform(get(URL + "/" + op).with(Personnes.gestionnaire("salaries")))
                .andExpect(status().isNotFound());
        mvc.perform(get(URL + "/" + op)).andExpect(status().isUnauthorized());
    }

    @Test
    void un_controleur_gestionnaire_n_accorde_pas_son_propre_dossier() throws Exception {
        PersonneDEssai deuxRoles = Personnes.avec("deux.roles", "GESTION_BAILLEURS", "CONTROLE");
        String op = Dossiers.reference(mvc.perform(
                json(post(URL), Dossiers.saisie("59350", "BAI-PRODUCTION")).with(deuxRoles)));
        for (String acte : List.of("deposer", "instruire", "presenter")) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        dossiers.acte(op, "accorder", deuxRoles)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").exists());
        assertThat(nombre("select count(*) from common.engagement where dossier = '" + op + "'"))
                .isZero();
        assertThatThrownBy(() -> sql.update(
                        "update bailleurs.operation set statut = 'ACCORDE', accorde_par = cree_par, accorde_le = now(),"
                                + " exercice = 2026 where reference = ?",
                        op))
                .hasMessageContaining("accord_quatre_yeux");
    }

    @Test
    void une_correction_exige_la_version_lue() throws Exception {
        String op = dossiers.brouillon();
        String corps = Dossiers.saisie("59350", "BAI-PRODUCTION");
        mvc.perform(json(put(URL + "/" + op), corps).with(GESTIONNAIRE)).andExpect(status().is(428));
        mvc.perform(json(put(URL + "/" + op), corps).header("If-Match", "3").with(GESTIONNAIRE))
                .andExpect(status().isBadRequest());
        mvc.perform(json(put(URL + "/" + op), corps).header("If-Match", "\"7\"").with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        mvc.perform(json(put(URL + "/" + op), corps).header("If-Match", "\"0\"").with(GESTIONNAIRE))
                .andExpect(status().isOk());
    }

    @Test
    void le_meme_accord_rejoue_n_engage_qu_une_fois() throws Exception {
        String op = dossiers.enComite();
        String url = URL + "/" + op + "/accorder";
        mvc.perform(post(url)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(COMITE))
                .andExpect(status().isBadRequest());
        for (int i = 0; i < 3; i++) {
            mvc.perform(post(url)
                            .header("Idempotency-Key", "accord-" + op)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}")
                            .with(COMITE))
                    .andExpect(status().isOk());
        }
        mvc.perform(post(url)
                        .header("Idempotency-Key", "accord-" + op)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"motif\":\"autre\"}")
                        .with(COMITE))
                .andExpect(status().isUnprocessableContent());
        assertThat(nombre("select count(*) from common.ecriture where dossier = '" + op + "'"))
                .isEqualTo(2);
    }

    @Test
    void de_deux_accords_simultanes_un_seul_engage() throws Exception {
        String op = dossiers.enComite();
        ExecutorService deux = Executors.newFixedThreadPool(2);
        List<Future<Integer>> reponses = new ArrayList<>();
        for (PersonneDEssai qui : List.of(COMITE, CONTROLEUR)) {
            reponses.add(deux.submit(() ->
                    dossiers.acte(op, "accorder", qui).andReturn().getResponse().getStatus()));
        }
        assertThat(List.of(reponses.get(0).get(), reponses.get(1).get())).containsExactlyInAnyOrder(200, 409);
        deux.shutdown();
        assertThat(nombre("select count(*) from common.engagement where dossier = '" + op + "'"))
                .isEqualTo(2);
    }

    @Test
    void sans_dotation_l_accord_est_refuse_et_rien_ne_change() throws Exception {
        String corps = Dossiers.saisie("59350", "BAI-PRODUCTION")
                .replace("10000000.00", "9009000000.00")
                .replace("\"montant\":1000000}", "\"montant\":9000000000}")
                .replaceFirst("\"FONDS_PROPRES\",\"montant\":9000000000", "\"FONDS_PROPRES\",\"montant\":1000000");
        String op = Dossiers.reference(
                mvc.perform(json(post(URL), corps).with(GESTIONNAIRE)).andExpect(status().isCreated()));
        for (String acte : List.of("deposer", "instruire", "presenter")) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isConflict());
        mvc.perform(get(URL + "/" + op).with(COMITE))
                .andExpect(jsonPath("$.statut").value("EN_COMITE"));
        assertThat(nombre("select count(*) from common.ecriture where dossier = '" + op + "'"))
                .isZero();
        assertThat(nombre("select count(*) from bailleurs.echeance where operation_reference = '" + op + "'"))
                .isZero();
    }

    private long nombre(String question) {
        return sql.queryForObject(question, Long.class);
    }
}
