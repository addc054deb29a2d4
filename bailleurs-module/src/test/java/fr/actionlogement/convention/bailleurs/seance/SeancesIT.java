package fr.actionlogement.convention.bailleurs.seance;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
class SeancesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    Dossiers dossiers;
    String seance;

    @BeforeEach
    void preparer() throws Exception {
        dossiers = new Dossiers(mvc);
        seance = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/seances"),
                                "{\"intitule\":\"Comité de décembre\",\"prevueLe\":\"2026-12-15\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
    }

    @Test
    void une_seance_decide_toutes_ses_operations_en_un_acte_et_un_lot() throws Exception {
        String une = dossiers.enComite();
        String autre = dossiers.enComite();
        String refusee = dossiers.enComite();
        String ajournee = dossiers.enComite();
        inscrire(une, "ACCORDER", "").andExpect(status().isOk());
        inscrire(autre, "ACCORDER", "").andExpect(status().isOk());
        inscrire(refusee, "REFUSER", "").andExpect(status().isUnprocessableContent());
        inscrire(refusee, "REFUSER", "Hors des priorités").andExpect(status().isOk());
        inscrire(ajournee, "AJOURNER", "Pièce attendue").andExpect(status().isOk());
        tenir(GESTIONNAIRE).andExpect(status().isForbidden());
        tenir(COMITE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("TENUE"))
                .andExpect(jsonPath("$.points[?(@.issue=='ACCORDEE')]", hasSize(2)));
        assertThat(statut(une)).isEqualTo("ACCORDE");
        assertThat(statut(autre)).isEqualTo("ACCORDE");
        assertThat(statut(refusee)).isEqualTo("REFUSE");
        assertThat(statut(ajournee)).isEqualTo("EN_COMITE");
        assertThat(nombre("select count(distinct bloc) from common.ecriture where dossier in ('" + une + "', '" + autre
                        + "')"))
                .isEqualTo(1);
        assertThat(nombre("select count(*) from common.engagement where dossier in ('" + une + "', '" + autre + "')"))
                .isEqualTo(4);
        assertThat(nombre("select count(*) from bailleurs.echeance where dossier = '" + une + "'"))
                .isEqualTo(6);
        assertThat(nombre("select count(*) from bailleurs.pret where operation_reference = '" + une + "'"))
                .isEqualTo(1);
        assertThat(nombre(
                        "select count(*) from bailleurs.instantane where phase = 'AGREMENT' and operation_reference = '"
                                + autre + "'"))
                .isEqualTo(1);
        tenir(COMITE).andExpect(status().isConflict());
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void ce_que_le_budget_ne_porte_pas_reste_en_comite_et_le_reste_est_accorde() throws Exception {
        String tenable = dossiers.enComite();
        dossiers.inscrireBailleur();
        String enorme = Dossiers.reference(mvc.perform(json(
                        post("/api/bailleurs/operations"),
                        Dossiers.saisie("59350", "BAI-PRODUCTION")
                                .replace("\"cout\":10000000.00", "\"cout\":10009000000.00")
                                .replace("\"AL_PRET\",\"montant\":1000000", "\"AL_PRET\",\"montant\":10000000000"))
                .with(GESTIONNAIRE)));
        for (String acte : new String[] {"deposer", "instruire", "presenter"}) {
            dossiers.acte(enorme, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        inscrire(tenable, "ACCORDER", "").andExpect(status().isOk());
        inscrire(enorme, "ACCORDER", "").andExpect(status().isOk());
        tenir(COMITE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.points[?(@.operation=='" + tenable + "')].issue")
                        .value("ACCORDEE"))
                .andExpect(jsonPath("$.points[?(@.operation=='" + enorme + "')].issue")
                        .value("BLOQUEE"));
        assertThat(statut(enorme)).isEqualTo("EN_COMITE");
        assertThat(nombre("select count(*) from common.ecriture where dossier = '" + enorme + "'"))
                .isZero();
        assertThat(statut(tenable)).isEqualTo("ACCORDE");
    }

    @Test
    void ni_qui_a_prepare_ni_un_auteur_n_arrete_les_decisions() throws Exception {
        String op = dossiers.enComite();
        String sienne = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/seances"),
                                "{\"intitule\":\"Séance du contrôleur\",\"prevueLe\":\"2026-12-15\"}")
                        .with(CONTROLEUR))
                .andExpect(status().isCreated()));
        mvc.perform(json(
                                put("/api/bailleurs/seances/" + sienne + "/points"),
                                "{\"operation\":\"" + op + "\",\"decision\":\"ACCORDER\"}")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
        mvc.perform(json(post("/api/bailleurs/seances/" + sienne + "/tenir"), "{}")
                        .with(CONTROLEUR))
                .andExpect(status().isForbidden());
        PersonneDEssai auteur = Personnes.avec(GESTIONNAIRE.identifiant(), "COMITE");
        mvc.perform(json(post("/api/bailleurs/seances/" + sienne + "/tenir"), "{}")
                        .with(auteur))
                .andExpect(status().isForbidden());
        assertThat(statut(op)).isEqualTo("EN_COMITE");
    }

    @Test
    void une_operation_ne_s_inscrit_que_si_elle_est_en_comite_et_une_seule_fois() throws Exception {
        inscrire(dossiers.brouillon(), "ACCORDER", "").andExpect(status().isConflict());
        String op = dossiers.enComite();
        inscrire(op, "ACCORDER", "").andExpect(status().isOk());
        String premiere = seance;
        preparer();
        inscrire(op, "ACCORDER", "").andExpect(status().isConflict());
        mvc.perform(delete("/api/bailleurs/seances/" + premiere + "/points/" + op)
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        inscrire(op, "ACCORDER", "").andExpect(status().isOk());
        mvc.perform(post("/api/bailleurs/seances/" + premiere + "/annuler").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("ANNULEE"));
        mvc.perform(json(post("/api/bailleurs/seances/" + premiere + "/tenir"), "{}")
                        .with(COMITE))
                .andExpect(status().isConflict());
    }

    @Test
    void la_seance_se_prepare_et_se_tient_par_les_pages() throws Exception {
        String op = dossiers.enComite();
        String page = "/bailleurs/seances/" + seance;
        mvc.perform(get(page + "/inscription").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(op)));
        mvc.perform(post(page + "/inscription")
                        .param("operation", op)
                        .param("decision", "ACCORDER")
                        .param("motif", "")
                        .param("version", "0")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page + "/tenir").with(COMITE))
                .andExpect(content().string(containsString("engager 1\u202F250\u202F000,00\u00A0€")));
        mvc.perform(post(page + "/tenir")
                        .param("exercice", "")
                        .param("version", "1")
                        .with(COMITE))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(Personnes.lecture())).andExpect(content().string(containsString("Accordée")));
        mvc.perform(get("/bailleurs/seances").with(Personnes.lecture()))
                .andExpect(content().string(containsString(seance)));
    }

    private ResultActions inscrire(String op, String decision, String motif) throws Exception {
        return mvc.perform(json(
                        put("/api/bailleurs/seances/" + seance + "/points"),
                        "{\"operation\":\"" + op + "\",\"decision\":\"" + decision + "\",\"motif\":\"" + motif + "\"}")
                .with(GESTIONNAIRE));
    }

    private ResultActions tenir(PersonneDEssai qui) throws Exception {
        return mvc.perform(
                json(post("/api/bailleurs/seances/" + seance + "/tenir"), "{}").with(qui));
    }

    private String statut(String op) {
        return sql.queryForObject("select statut from bailleurs.operation where reference = ?", String.class, op);
    }

    private long nombre(String question) {
        return sql.queryForObject(question, Long.class);
    }
}
