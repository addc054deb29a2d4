package fr.actionlogement.convention.common.travail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
class TravailIT {

    private static final String DO_1 = "{\"axe\":\"essai\",\"dossier\":\"DO-1\",\"acte\":\"Payer\"}";

    @Autowired
    private MockMvc mvc;

    @Test
    void montre_les_actes_du_plus_ancien_au_plus_recent_avec_leur_age() throws Exception {
        lire("", Personnes.lecture())
                .andExpect(jsonPath("$.taches[*].dossier", contains("DO-1", "DO-3", "DO-2")))
                .andExpect(jsonPath("$.taches[*].age", contains(12, 5, 2)))
                .andExpect(jsonPath("$.actes[?(@.acte == 'Payer')].nombre", contains(2)))
                .andExpect(jsonPath("$.actes[?(@.acte == 'Payer')].ageMaximal", contains(12)))
                .andExpect(jsonPath("$.tronque").value(false));
    }

    @Test
    void filtre_par_axe_par_acte_et_par_responsable() throws Exception {
        lire("?axe=autre", Personnes.lecture()).andExpect(jsonPath("$.taches[*].dossier", contains("DO-3")));
        lire("?acte=Payer&axe=", Personnes.lecture())
                .andExpect(jsonPath("$.taches[*].dossier", contains("DO-1", "DO-2")));
        lire("?charge=MOI", Personnes.autreControleur()).andExpect(jsonPath("$.taches", empty()));
        mvc.perform(get("/api/travail?axe=aucun").with(Personnes.lecture())).andExpect(status().isBadRequest());
        mvc.perform(get("/api/travail?charge=LUI").with(Personnes.lecture())).andExpect(status().isBadRequest());
    }

    @Test
    void un_acte_se_prend_se_reprend_et_se_rend() throws Exception {
        envoyer("/api/travail/prises-en-charge", DO_1, Personnes.controleur()).andExpect(status().isNoContent());
        lire("?charge=MOI", Personnes.controleur()).andExpect(jsonPath("$.taches[*].dossier", contains("DO-1")));
        lire("?axe=essai&charge=AUTRE", Personnes.autreControleur())
                .andExpect(jsonPath("$.taches[*].responsable", contains("controleur.1")));

        envoyer("/api/travail/restitutions", DO_1, Personnes.autreControleur())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:convention:probleme:pas-en-charge"));
        envoyer("/api/travail/prises-en-charge", DO_1, Personnes.autreControleur())
                .andExpect(status().isNoContent());
        lire("?charge=MOI", Personnes.controleur()).andExpect(jsonPath("$.taches", empty()));

        envoyer("/api/travail/restitutions", DO_1, Personnes.autreControleur()).andExpect(status().isNoContent());
        lire("?axe=essai&charge=AUTRE", Personnes.controleur()).andExpect(jsonPath("$.taches", empty()));
    }

    @Test
    void un_acte_qui_n_attend_pas_ne_se_prend_pas() throws Exception {
        envoyer("/api/travail/prises-en-charge", DO_1.replace("DO-1", "DO-9"), Personnes.controleur())
                .andExpect(status().isNotFound());
    }

    @Test
    void la_page_revient_aux_memes_filtres_apres_une_prise_en_charge() throws Exception {
        mvc.perform(post("/a-traiter/prises-en-charge")
                        .param("axe", "autre")
                        .param("dossier", "DO-3")
                        .param("acte", "Solder")
                        .param("parAxe", "true")
                        .param("parActe", "false")
                        .with(Personnes.comite())
                        .with(csrf()))
                .andExpect(redirectedUrl("/a-traiter?axe=autre"));
        mvc.perform(get("/a-traiter?axe=autre").with(Personnes.comite()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Par vous")))
                .andExpect(content().string(not(containsString("DO-1"))));
    }

    private ResultActions lire(String filtres, PersonneDEssai lecteur) throws Exception {
        return mvc.perform(get("/api/travail" + filtres).with(lecteur));
    }

    private ResultActions envoyer(String chemin, String corps, PersonneDEssai auteur) throws Exception {
        return mvc.perform(post(chemin)
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps)
                .with(auteur));
    }
}
