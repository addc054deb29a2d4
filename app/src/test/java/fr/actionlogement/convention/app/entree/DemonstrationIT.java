package fr.actionlogement.convention.app.entree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.securite.interne.LiensUniques;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.Duration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
@TestPropertySource(properties = {"convention.mode=demonstration", "convention.demonstration.donnees=false"})
class DemonstrationIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LiensUniques liens;

    @Autowired
    private PersonnesFictives personnes;

    @Test
    void le_lien_d_entree_sert_une_fois_puis_la_personne_change_de_role() throws Exception {
        personnes.creer();
        String secret = liens.emettre(LiensUniques.Usage.ENTREE, null, Duration.ofMinutes(15));
        MockHttpSession session = (MockHttpSession) mvc.perform(get("/entree").param("jeton", secret))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
        mvc.perform(get("/entree").param("jeton", secret))
                .andExpect(status().isGone())
                .andExpect(content().string(Matchers.containsString("mvn spring-boot:run")));

        MockHttpSession suivante = (MockHttpSession)
                mvc.perform(post("/voir-comme").session(session).with(csrf()).param("role", "administrateur"))
                        .andExpect(redirectedUrl("/"))
                        .andReturn()
                        .getRequest()
                        .getSession();
        mvc.perform(get("/comptes").session(suivante))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Données fictives")));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void l_installation_n_existe_pas_en_demonstration() throws Exception {
        mvc.perform(get("/installation")).andExpect(status().isNotFound());
    }
}
