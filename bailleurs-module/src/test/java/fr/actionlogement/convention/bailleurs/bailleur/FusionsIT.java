package fr.actionlogement.convention.bailleurs.bailleur;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class FusionsIT {

    private static final String API = "/api/bailleurs/bailleurs/";
    private static final String A = "974222002";
    private static final String B = "974222010";
    private static final String C = "974222028";
    private static final PersonneDEssai DEUX_CASQUETTES =
            Personnes.avec("deux.casquettes", "GESTION_BAILLEURS", "CONTROLE");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void preparer() {
        sql.update("update bailleurs.bailleur set absorbe_par = null where absorbe_par is not null");
        sql.update("update bailleurs.fusion_bailleur set statut = 'REJETEE', motif_rejet = 'essai', decidee_le = now(),"
                + " decidee_par = 'essai' where statut <> 'REJETEE'");
        List.of(A + "/SA d’Hlm La Demeure du Nord", B + "/Demeure du nord", C + "/Autre maison")
                .forEach(b -> sql.update(
                        "insert into bailleurs.bailleur (siren, nom, categorie, groupe_action_logement, departement_code,"
                                + " cree_par) values (?, ?, 'ESH', false, '62', 'essai') on conflict do nothing",
                        b.split("/")[0],
                        b.split("/")[1]));
    }

    @Test
    void une_fusion_se_propose_s_approuve_a_deux_et_mene_a_l_absorbant() throws Exception {
        new Dossiers(mvc).inscrireBailleur();
        String op = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/operations"),
                                Dossiers.saisie("59350", "BAI-PRODUCTION").replace(Dossiers.SIREN, C))
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
        long fusion = proposer(C, B, GESTIONNAIRE);
        mvc.perform(json(post(API + C + "/fusions"), corps(A)).with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        approuver(fusion, GESTIONNAIRE, 403);
        approuver(fusion, COMITE, 403);
        mvc.perform(post("/api/bailleurs/fusions/" + fusion + "/approbation").with(CONTROLEUR))
                .andExpect(status().is(428));
        approuver(fusion, CONTROLEUR, 200);
        approuver(fusion, CONTROLEUR, 409);

        mvc.perform(get(API + C).with(Personnes.lecture()))
                .andExpect(jsonPath("$.absorbePar").value(B));
        mvc.perform(get("/bailleurs/bailleurs/" + C).with(Personnes.lecture()))
                .andExpect(content().string(containsString("est absorbé par")))
                .andExpect(content().string(not(containsString("/modifier"))));
        mvc.perform(get("/api/bailleurs/operations").param("bailleur", B).with(Personnes.lecture()))
                .andExpect(jsonPath("$.elements[*].reference").value(op))
                .andExpect(jsonPath("$.elements[0].bailleur").value(C));
        mvc.perform(json(
                                post("/api/bailleurs/operations"),
                                Dossiers.saisie("59350", "BAI-PRODUCTION").replace(Dossiers.SIREN, C))
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.erreurs[0].code").value("bailleur-absorbe"));
        mvc.perform(json(put(API + C), """
                                {"nom":"Autre","categorie":"ESH","groupeActionLogement":false,"departement":"62"}""").header("If-Match", "\"1\"").with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        mvc.perform(get(API + C + "/historique").with(Personnes.lecture()))
                .andExpect(jsonPath("$[*].libelle").value(Matchers.hasItem("Fusion approuvée")));
    }

    @Test
    void ni_soi_meme_ni_chaine_ni_cycle() throws Exception {
        mvc.perform(json(post(API + A + "/fusions"), corps(A)).with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        approuver(proposer(B, A, GESTIONNAIRE), CONTROLEUR, 200);
        mvc.perform(json(post(API + A + "/fusions"), corps(B)).with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        mvc.perform(json(post(API + C + "/fusions"), corps(B)).with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        approuver(proposer(A, C, GESTIONNAIRE), CONTROLEUR, 200);
        assertThat(sql.queryForList(
                        "select absorbe_par from bailleurs.bailleur where siren in (?, ?)", String.class, A, B))
                .containsExactly(C, C);
        assertThatThrownBy(() -> sql.update("update bailleurs.bailleur set absorbe_par = ? where siren = ?", A, C))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void deux_propositions_croisees_ne_font_pas_de_cycle() throws Exception {
        long aller = proposer(A, B, GESTIONNAIRE);
        long retour = proposer(B, A, GESTIONNAIRE);
        approuver(aller, CONTROLEUR, 200);
        approuver(retour, CONTROLEUR, 409);
    }

    @Test
    void qui_propose_ne_decide_pas_meme_avec_les_deux_roles() throws Exception {
        long fusion = proposer(A, B, DEUX_CASQUETTES);
        approuver(fusion, DEUX_CASQUETTES, 403);
        assertThatThrownBy(() -> sql.update(
                        "update bailleurs.fusion_bailleur set statut = 'APPROUVEE', decidee_par = proposee_par,"
                                + " decidee_le = now() where id = ?",
                        fusion))
                .hasMessageContaining("fusion_quatre_yeux");
    }

    @Test
    void un_doublon_probable_se_propose_par_les_pages_et_n_est_plus_montre_apres_rejet() throws Exception {
        sql.update(
                "insert into bailleurs.bailleur (siren, nom, categorie, groupe_action_logement, departement_code, cree_par)"
                        + " values ('974222036', 'Le Toit d’Éole', 'OPH', false, '08', 'essai'),"
                        + " ('974222044', 'SA HLM TOIT D’EOLE', 'ESH', false, '08', 'essai') on conflict do nothing");
        mvc.perform(get("/bailleurs/bailleurs/doublons").with(GESTIONNAIRE))
                .andExpect(content().string(containsString("/974222044/fusion?absorbant=974222036")));
        mvc.perform(get("/bailleurs/bailleurs/974222044/fusion?absorbant=974222036")
                        .with(GESTIONNAIRE))
                .andExpect(content().string(containsString("value=\"974222036\"")));
        String url = mvc.perform(post("/bailleurs/bailleurs/974222044/fusion")
                        .param("absorbant", "974 222 036")
                        .param("dateEffet", "2025-01-01")
                        .param("motif", "Double saisie")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(url).with(CONTROLEUR)).andExpect(content().string(containsString("Approuver la fusion")));
        mvc.perform(post(url + "/actes/rejeter").param("version", "0").with(CONTROLEUR))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Expliquez la raison")));
        mvc.perform(post(url + "/actes/rejeter")
                        .param("version", "0")
                        .param("motif", "Deux sociétés distinctes")
                        .with(CONTROLEUR))
                .andExpect(redirectedUrl(url));
        mvc.perform(get("/api/bailleurs/bailleurs/doublons").with(GESTIONNAIRE))
                .andExpect(content().string(not(containsString("974222044"))));
        mvc.perform(get("/bailleurs/bailleurs/974222044/historique").with(Personnes.lecture()))
                .andExpect(content().string(containsString("Fusion rejetée")));
    }

    private long proposer(String absorbe, String absorbant, PersonneDEssai qui) throws Exception {
        String reponse = mvc.perform(
                        json(post(API + absorbe + "/fusions"), corps(absorbant)).with(qui))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<Integer>read(reponse, "$.id");
    }

    private void approuver(long fusion, PersonneDEssai qui, int attendu) throws Exception {
        mvc.perform(post("/api/bailleurs/fusions/" + fusion + "/approbation")
                        .header("If-Match", "\"0\"")
                        .with(qui))
                .andExpect(status().is(attendu));
    }

    private static String corps(String absorbant) {
        return "{\"absorbant\":\"%s\",\"dateEffet\":\"2025-01-01\",\"motif\":\"Traité de fusion\"}"
                .formatted(absorbant);
    }
}
