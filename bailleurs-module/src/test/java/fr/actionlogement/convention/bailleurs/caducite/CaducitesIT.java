package fr.actionlogement.convention.bailleurs.caducite;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@EssaiIntegre
class CaducitesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Caducites caducites;

    Dossiers dossiers;

    @BeforeEach
    void preparer() {
        dossiers = new Dossiers(mvc);
        sql.update("update bailleurs.operation set caduque_le = current_date + 100 where caduque_le < current_date");
    }

    @Test
    void un_accord_sans_travaux_tombe_le_lendemain_et_rend_tout() throws Exception {
        String op = accordee();
        echoit(op, 0);
        assertThat(caducites.constater()).isEmpty();
        echoit(op, -1);
        assertThat(caducites.constater()).contains(op);
        assertThat(caducites.constater()).isEmpty();
        mvc.perform(get("/api/bailleurs/operations/" + op).with(GESTIONNAIRE))
                .andExpect(jsonPath("$.statut").value("CADUC"));
        assertThat(sql.queryForObject(
                        "select sum(engage_centimes) from common.engagement where dossier = ?", Long.class, op))
                .isZero();
        assertThat(sql.queryForObject(
                        "select auteur from common.journal where dossier = ? and acte = 'Caducité constatée'",
                        String.class,
                        op))
                .isEqualTo("systeme");
        assertThat(sql.queryForObject(
                        "select etat from bailleurs.pret where operation_reference = ?", String.class, op))
                .isEqualTo("ANNULE");
        dossiers.acte(op, "conventionner", GESTIONNAIRE).andExpect(status().isConflict());
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void des_travaux_commences_ne_tombent_pas() throws Exception {
        String op = dossiers.enTravaux();
        echoit(op, -30);
        assertThat(caducites.constater()).isEmpty();
    }

    @Test
    void deux_instances_en_font_tomber_chacune_d_autres() throws Exception {
        List<String> ops = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String op = accordee();
            echoit(op, -1);
            ops.add(op);
        }
        ExecutorService fils = Executors.newFixedThreadPool(4);
        List<Future<Optional<String>>> faits = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            faits.add(fils.submit(() -> caducites.constater()));
        }
        List<String> tombees = new ArrayList<>();
        for (Future<Optional<String>> fait : faits) {
            fait.get().ifPresent(tombees::add);
        }
        fils.shutdown();
        assertThat(tombees).doesNotHaveDuplicates();
        Optional<String> encore = caducites.constater();
        while (encore.isPresent()) {
            tombees.add(encore.get());
            encore = caducites.constater();
        }
        assertThat(tombees).containsExactlyInAnyOrderElementsOf(ops);
        assertThat(sql.queryForObject(
                        "select count(*) from common.ecriture where type = 'DEGAGEMENT' and dossier = any (?)",
                        Long.class,
                        (Object) ops.toArray(String[]::new)))
                .isEqualTo(8);
    }

    @Test
    void une_prorogation_accordee_par_une_autre_personne_donne_du_temps() throws Exception {
        String op = accordee();
        String avant = JsonPath.read(
                mvc.perform(get("/api/bailleurs/operations/" + op + "/validite").with(GESTIONNAIRE))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.caduqueLe");
        LocalDate echeance = LocalDate.parse(avant);
        assertThat(echeance).isEqualTo(LocalDate.now().plusDays(548));
        demander(op, echeance.plusDays(367)).andExpect(status().isUnprocessableContent());
        demander(op, echeance).andExpect(status().isUnprocessableContent());
        String pg = Dossiers.reference(demander(op, echeance.plusDays(200)).andExpect(status().isCreated()));
        demander(op, echeance.plusDays(100)).andExpect(status().isConflict());
        mvc.perform(post("/api/bailleurs/prorogations/" + pg + "/accorder").with(GESTIONNAIRE))
                .andExpect(status().isForbidden());
        echoit(op, -1);
        assertThat(caducites.constater()).isEmpty();
        sql.update("update bailleurs.operation set caduque_le = ? where reference = ?", echeance, op);
        mvc.perform(post("/api/bailleurs/prorogations/" + pg + "/accorder")
                        .header("If-Match", "\"0\"")
                        .with(CONTROLEUR))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.statut").value("ACCORDE"));
        mvc.perform(post("/api/bailleurs/prorogations/" + pg + "/accorder").with(COMITE))
                .andExpect(status().isConflict());
        mvc.perform(get("/api/bailleurs/operations/" + op + "/validite").with(GESTIONNAIRE))
                .andExpect(jsonPath("$.caduqueLe").value(echeance.plusDays(200).toString()));
    }

    @Test
    void la_prorogation_se_demande_et_se_refuse_par_les_pages() throws Exception {
        String op = accordee();
        mvc.perform(get("/bailleurs/operations/" + op).with(GESTIONNAIRE))
                .andExpect(content().string(containsString("/operations/" + op + "/prorogation")));
        String url = mvc.perform(post("/bailleurs/operations/" + op + "/prorogation")
                        .param("jusquAu", LocalDate.now().plusDays(600).toString())
                        .param("motif", "Recours des riverains")
                        .with(GESTIONNAIRE))
                .andExpect(header().string("Location", startsWith("/bailleurs/prorogations/PG-")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(url).with(CONTROLEUR)).andExpect(content().string(containsString("Accorder la prorogation")));
        mvc.perform(post(url + "/refuser")
                        .param("version", "0")
                        .param("motif", "")
                        .with(CONTROLEUR))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(url + "/refuser")
                        .param("version", "0")
                        .param("motif", "Retard non justifié")
                        .with(CONTROLEUR))
                .andExpect(redirectedUrl("/bailleurs/operations/" + op));
        mvc.perform(get("/bailleurs/operations/" + op).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Refusée")));
    }

    @Test
    void le_gestionnaire_est_averti_avant_que_l_accord_tombe() throws Exception {
        String op = accordee();
        echoit(op, 91);
        assertThat(avertis(GESTIONNAIRE)).doesNotContain(op);
        echoit(op, 90);
        assertThat(avertis(GESTIONNAIRE)).contains(op);
        assertThat(avertis(CONTROLEUR)).doesNotContain(op);
        demander(op, LocalDate.now().plusDays(200)).andExpect(status().isCreated());
        assertThat(avertis(GESTIONNAIRE)).doesNotContain(op);
    }

    private List<String> avertis(RequestPostProcessor personne) throws Exception {
        String travail = mvc.perform(get("/api/travail").with(personne))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(travail, "$..[?(@.acte =~ /Commencer les travaux.*/)].dossier");
    }

    @Test
    void un_complement_demande_a_une_date_de_reponse() throws Exception {
        String op = dossiers.brouillon();
        dossiers.acte(op, "deposer", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.acte(op, "instruire", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.acte(op, "demander-complement", CONTROLEUR).andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/operations/" + op + "/validite").with(GESTIONNAIRE))
                .andExpect(jsonPath("$.complementAttenduLe")
                        .value(LocalDate.now().plusDays(60).toString()));
        dossiers.acte(op, "completer", GESTIONNAIRE).andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/operations/" + op + "/validite").with(GESTIONNAIRE))
                .andExpect(jsonPath("$.complementAttenduLe").doesNotExist());
    }

    private String accordee() throws Exception {
        String op = dossiers.enComite();
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isOk());
        return op;
    }

    private void echoit(String op, int jours) {
        sql.update("update bailleurs.operation set caduque_le = current_date + ? where reference = ?", jours, op);
    }

    private ResultActions demander(String op, LocalDate jusquAu) throws Exception {
        return mvc.perform(json(
                        post("/api/bailleurs/operations/" + op + "/prorogations"),
                        "{\"jusquAu\":\"" + jusquAu + "\",\"motif\":\"Recours des riverains\"}")
                .with(GESTIONNAIRE));
    }
}
