package fr.actionlogement.convention.common.remarque;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
class RemarqueIT {

    private static final String ICI = "/api/remarques/essais/ES-9";
    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("essai");

    @Autowired
    MockMvc mvc;

    @Test
    void une_remarque_s_ouvre_se_resout_et_se_clot_a_deux() throws Exception {
        String corps = envoyer(Personnes.controleur(), ICI, "{\"champ\":\"montant\",\"texte\":\"À vérifier\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.etat").value("OUVERTE"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String une = ICI + "/" + JsonPath.<Integer>read(corps, "$.id");
        envoyer(Personnes.controleur(), une + "/cloture", "").andExpect(status().isConflict());
        envoyer(Personnes.controleur(), une + "/reponse", "{\"reponse\":\"Fait\"}")
                .andExpect(status().isForbidden());
        envoyer(GESTIONNAIRE, une + "/reponse", "{\"reponse\":\"\"}").andExpect(status().is(422));
        envoyer(GESTIONNAIRE, une + "/reponse", "{\"reponse\":\"Corrigé\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.resoluePar").value("gestionnaire.essai"));
        envoyer(GESTIONNAIRE, une + "/cloture", "").andExpect(status().isForbidden());
        envoyer(Personnes.controleur(), une + "/reouverture", "")
                .andExpect(jsonPath("$.etat").value("OUVERTE"));
        envoyer(GESTIONNAIRE, une + "/reponse", "{\"reponse\":\"Vraiment corrigé\"}")
                .andExpect(status().isOk());
        envoyer(Personnes.controleur(), une + "/cloture", "")
                .andExpect(jsonPath("$.etat").value("CLOSE"));
        envoyer(Personnes.controleur(), une + "/reouverture", "").andExpect(status().isConflict());
    }

    @Test
    void un_champ_inconnu_et_une_personne_sans_droit_sont_refuses() throws Exception {
        envoyer(GESTIONNAIRE, ICI, "{\"champ\":\"autre\",\"texte\":\"Quoi\"}")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("champ-inconnu")));
        envoyer(Personnes.gestionnaire("bailleurs"), ICI, "{\"champ\":\"montant\",\"texte\":\"Quoi\"}")
                .andExpect(status().isNotFound());
        envoyer(Personnes.lecture(), ICI, "{\"champ\":\"montant\",\"texte\":\"Quoi\"}")
                .andExpect(status().isForbidden());
        mvc.perform(get(ICI).with(Personnes.lecture())).andExpect(status().isOk());
        mvc.perform(get("/remarques/essais/ES-9").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ouvrir la remarque")));
        mvc.perform(post("/remarques/essais/ES-9")
                        .param("champ", "montant")
                        .param("texte", "Par la page")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl("/essai/ES-9"));
    }

    private ResultActions envoyer(PersonneDEssai qui, String ou, String corps) throws Exception {
        return mvc.perform(
                post(ou).with(qui).contentType(MediaType.APPLICATION_JSON).content(corps));
    }
}
