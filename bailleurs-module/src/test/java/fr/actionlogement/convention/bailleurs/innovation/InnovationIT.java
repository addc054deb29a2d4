package fr.actionlogement.convention.bailleurs.innovation;

import static fr.actionlogement.convention.bailleurs.Dossiers.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A call for projects from its opening to the last payment of a grant. */
@EssaiIntegre
class InnovationIT {

    private static final String API = "/api/bailleurs/innovation";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    String appel;

    @BeforeEach
    void preparer() throws Exception {
        appel = lire(
                mvc.perform(json(post(API + "/appels"), """
                        {"intitule":"Réemploi","theme":"Matériaux","ouvertLe":"2024-01-01","closLe":"2099-12-31",
                         "enveloppe":150000,"membresMinimum":2,
                         "criteres":[{"libelle":"Impact","poids":3},{"libelle":"Coût","poids":1}]}""").with(GESTIONNAIRE)).andExpect(status().isCreated()),
                "$.reference");
    }

    @Test
    void plusieurs_membres_notent_et_le_classement_suit_les_poids() throws Exception {
        String un = candidater("100000");
        String deux = candidater("100000");
        String trois = candidater("100000");
        noter(un, GESTIONNAIRE, "[20,20]").andExpect(status().isForbidden());
        noter(un, CONTROLEUR, "[20]").andExpect(status().isUnprocessableContent());
        noter(un, CONTROLEUR, "[21,0]").andExpect(status().isUnprocessableContent());
        noter(un, Personnes.lecture(), "[10,10]").andExpect(status().isForbidden());
        noter(un, CONTROLEUR, "[10,20]").andExpect(status().isOk());
        noter(un, CONTROLEUR, "[12,8]").andExpect(status().isOk());
        noter(un, COMITE, "[13,20]").andExpect(status().isOk());
        noter(deux, CONTROLEUR, "[15,15]").andExpect(status().isOk());
        noter(deux, AUTRE_CONTROLEUR, "[16,12]").andExpect(status().isOk());
        noter(trois, CONTROLEUR, "[20,20]").andExpect(status().isOk());

        mvc.perform(get(API + "/appels/" + appel + "/candidatures").with(Personnes.lecture()))
                .andExpect(jsonPath("$[0].reference").value(deux))
                .andExpect(jsonPath("$[0].moyenneCentiemes").value(1500))
                .andExpect(jsonPath("$[0].rang").value(1))
                .andExpect(jsonPath("$[1].reference").value(un))
                .andExpect(jsonPath("$[1].moyenneCentiemes").value(1288))
                .andExpect(jsonPath("$[2].reference").value(trois))
                .andExpect(jsonPath("$[2].rang").doesNotExist());
        acte(deux, "accorder", CONTROLEUR, "{}").andExpect(status().isConflict());
        clore();
        acte(trois, "accorder", CONTROLEUR, "{}").andExpect(status().isConflict());
        mvc.perform(json(post(API + "/appels/" + appel + "/candidatures"), corps("1"))
                        .with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        assertThatThrownBy(() -> sql.update(
                        "insert into bailleurs.note_candidature select reference, depose_par, depose_par, 1, 20"
                                + " from bailleurs.candidature where reference = ?",
                        un))
                .hasMessageContaining("note_quatre_yeux");
    }

    @Test
    void une_subvention_s_engage_dans_l_enveloppe_et_se_verse_a_trois() throws Exception {
        long avant = engage();
        String un = classee("100000");
        String deux = classee("100000");
        clore();
        acte(un, "accorder", GESTIONNAIRE, "{}").andExpect(status().isForbidden());
        acte(un, "accorder", COMITE, "{\"montant\":100000.01}").andExpect(status().isUnprocessableContent());
        acte(un, "accorder", COMITE, "{\"montant\":90000}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accorde").value(90000.00));
        acte(deux, "accorder", COMITE, "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("60\u202F000,00\u00A0€")));
        acte(deux, "rejeter", COMITE, "{\"motif\":\"\"}").andExpect(status().isUnprocessableContent());
        acte(deux, "rejeter", COMITE, "{\"motif\":\"Enveloppe épuisée\"}").andExpect(status().isOk());
        noter(deux, CONTROLEUR, "[1,1]").andExpect(status().isConflict());
        assertThat(engage() - avant).isEqualTo(9_000_000);

        Integer avance = JsonPath.read(
                mvc.perform(get(API + "/candidatures/" + un + "/echeancier").with(GESTIONNAIRE))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$[0].id");
        String demande = lire(
                mvc.perform(json(
                                        post(API + "/candidatures/" + un + "/versements"),
                                        "{\"echeance\":" + avance + ",\"justificatif\":\"Convention\"}")
                                .with(GESTIONNAIRE))
                        .andExpect(status().isCreated()),
                "$.reference");
        verser(demande, "certifier", CONTROLEUR);
        verser(demande, "payer", AUTRE_CONTROLEUR);
        acte(un, "abandonner", GESTIONNAIRE, "{\"motif\":\"Projet arrêté\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.engage").value(27000.00))
                .andExpect(jsonPath("$.verse").value(27000.00));
        mvc.perform(get(API + "/appels/" + appel).with(Personnes.lecture()))
                .andExpect(jsonPath("$.accorde").value(27000.00));
        assertThat(engage() - avant).isEqualTo(2_700_000);
        assertThatThrownBy(() ->
                        sql.update("update bailleurs.candidature set accorde_par = depose_par where reference = ?", un))
                .hasMessageContaining("candidature_quatre_yeux");
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void les_pages_font_de_meme() throws Exception {
        mvc.perform(get("/bailleurs/innovation").with(Personnes.lecture())).andExpect(status().isOk());
        mvc.perform(get("/bailleurs/innovation/appels/nouveau").with(GESTIONNAIRE))
                .andExpect(status().isOk());
        mvc.perform(saisirUnAppel("").with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("complétez le critère 2")));
        mvc.perform(saisirUnAppel("2").with(GESTIONNAIRE)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/bailleurs/innovation/appels/" + appel + "/candidatures/nouvelle")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        String url = mvc.perform(post("/bailleurs/innovation/appels/" + appel + "/candidatures")
                        .param("porteur", "732 829 320")
                        .param("nomDuPorteur", "Habitat")
                        .param("intitule", "Chantier sobre")
                        .param("commune", "59350")
                        .param("cout", "80 000,00")
                        .param("demande", "40 000,00")
                        .param("operation", "")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(url + "/notes").with(GESTIONNAIRE)).andExpect(status().isForbidden());
        for (PersonneDEssai membre : new PersonneDEssai[] {CONTROLEUR, COMITE}) {
            mvc.perform(get(url + "/notes").with(membre)).andExpect(status().isOk());
            mvc.perform(post(url + "/notes")
                            .param("notes[1]", "14")
                            .param("notes[2]", "")
                            .with(membre))
                    .andExpect(status().isUnprocessableContent());
            mvc.perform(post(url + "/notes")
                            .param("notes[1]", "14")
                            .param("notes[2]", "10")
                            .with(membre))
                    .andExpect(redirectedUrl(url));
        }
        clore();
        mvc.perform(get(url + "/actes/accorder").with(COMITE))
                .andExpect(content().string(containsString("13,00\u00A0/\u00A020")));
        mvc.perform(post(url + "/actes/accorder")
                        .param("version", "0")
                        .param("montant", "30 000,00")
                        .with(COMITE))
                .andExpect(redirectedUrl(url));
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Écritures du livre")))
                .andExpect(content().string(containsString("Avance à la signature")));
        mvc.perform(get("/bailleurs/innovation/appels/" + appel).with(Personnes.lecture()))
                .andExpect(content().string(containsString("30\u202F000,00\u00A0€")));
    }

    private MockHttpServletRequestBuilder saisirUnAppel(String poids2) {
        return post("/bailleurs/innovation/appels")
                .param("intitule", "Réemploi")
                .param("theme", "Matériaux")
                .param("ouvertLe", "2026-01-01")
                .param("closLe", "2026-12-31")
                .param("enveloppe", "100 000,00")
                .param("membresMinimum", "2")
                .param("critere1", "Impact")
                .param("poids1", "2")
                .param("critere2", "Coût")
                .param("poids2", poids2)
                .param("critere3", "")
                .param("poids3", "");
    }

    private String classee(String demande) throws Exception {
        String reference = candidater(demande);
        noter(reference, CONTROLEUR, "[15,15]").andExpect(status().isOk());
        noter(reference, COMITE, "[15,15]").andExpect(status().isOk());
        return reference;
    }

    private String candidater(String demande) throws Exception {
        return lire(
                mvc.perform(json(post(API + "/appels/" + appel + "/candidatures"), corps(demande))
                                .with(GESTIONNAIRE))
                        .andExpect(status().isCreated()),
                "$.reference");
    }

    private static String corps(String demande) {
        return """
                {"porteur":"732829320","nomDuPorteur":"Habitat des Trois Rivières","intitule":"Matériauthèque",
                 "commune":"59350","cout":200000,"demande":%s}""".formatted(demande);
    }

    private ResultActions noter(String candidature, PersonneDEssai qui, String notes) throws Exception {
        return mvc.perform(json(put(API + "/candidatures/" + candidature + "/notes"), "{\"notes\":" + notes + "}")
                .with(qui));
    }

    private ResultActions acte(String candidature, String acte, PersonneDEssai qui, String corps) throws Exception {
        return mvc.perform(json(post(API + "/candidatures/" + candidature + "/" + acte), corps)
                .with(qui));
    }

    private void verser(String demande, String acte, PersonneDEssai qui) throws Exception {
        mvc.perform(json(post("/api/bailleurs/versements/" + demande + "/" + acte), "{}")
                        .with(qui))
                .andExpect(status().isOk());
    }

    private void clore() {
        sql.update("update bailleurs.appel_a_projets set clos_le = current_date - 1 where reference = ?", appel);
    }

    private long engage() {
        return sql.queryForObject(
                "select engage_centimes from common.solde s join common.enveloppe e on e.id = s.enveloppe_id"
                        + " where e.code = 'BAI-INNOVATION'",
                Long.class);
    }

    private static String lire(ResultActions reponse, String chemin) throws Exception {
        return JsonPath.read(reponse.andReturn().getResponse().getContentAsString(), chemin);
    }
}
