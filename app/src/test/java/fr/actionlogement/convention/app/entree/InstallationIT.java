package fr.actionlogement.convention.app.entree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
@TestPropertySource(properties = "convention.dossier=target/installation-essai")
class InstallationIT {

    private static final Path FICHIER = Path.of("target", "installation-essai", "code-installation.txt");

    @Autowired
    private MockMvc mvc;

    @Test
    void le_code_du_fichier_cree_le_premier_administrateur_puis_la_page_disparait() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FICHIER)))
                .isEqualTo("rw-------");
        String code = Files.readString(FICHIER).strip();
        mvc.perform(get("/installation")).andExpect(status().isOk());
        installer("un autre code").andExpect(status().is(422));

        installer(code).andExpect(redirectedUrl("/connexion?active"));

        assertThat(FICHIER).doesNotExist();
        mvc.perform(get("/installation")).andExpect(status().isNotFound());
        installer(code).andExpect(status().isNotFound());
        mvc.perform(get("/entree").param("jeton", code)).andExpect(status().isNotFound());
    }

    private ResultActions installer(String code) throws Exception {
        return mvc.perform(post("/installation")
                .with(csrf())
                .param("code", code)
                .param("identifiant", "premiere")
                .param("nom", "Première Personne")
                .param("motDePasse", "un secret bien long"));
    }
}
