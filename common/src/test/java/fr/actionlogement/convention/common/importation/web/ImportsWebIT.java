package fr.actionlogement.convention.common.importation.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
@TestPropertySource(properties = "convention.import.reprise=1h")
class ImportsWebIT {

    private static final String ENTETE = "Ligne;Exercice;Montant;Statut;Source\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void depose_simule_et_liste_par_l_api() throws Exception {
        String corps = deposer(Personnes.controleur(), "dotations", ENTETE + "POL-ANIL;2026;8 999 999,99;Publié;Api\n")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/imports/")))
                .andExpect(jsonPath("$.etat").value("SIMULE"))
                .andExpect(jsonPath("$.separateur").value(";"))
                .andExpect(jsonPath("$.lignes").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(corps, "$.id");
        mvc.perform(get("/api/imports/" + id).with(Personnes.lecture())).andExpect(status().isOk());
        mvc.perform(get("/api/imports").with(Personnes.administrateur()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(0));
        mvc.perform(get("/api/imports/" + id).with(Personnes.administrateur())).andExpect(status().isNotFound());
        mvc.perform(post("/api/imports/" + id + "/application").with(Personnes.comite()))
                .andExpect(status().isBadRequest());
        mvc.perform(post("/api/imports/" + id + "/application")
                        .with(Personnes.controleur())
                        .header("Idempotency-Key", "essai-1"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/imports/" + id + "/annulation")
                        .with(Personnes.comite())
                        .header("Idempotency-Key", "essai-2"))
                .andExpect(status().isConflict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|422|fichier-vide",
                "'Ligne;Exercice;Montant;Statut;Source'|422|fichier-sans-ligne",
                "'Ligne;Exercice;Montant;Statut'|422|entete-inattendu",
                "'bonjour'|422|entete-inattendu"
            })
    void refuse_un_fichier_entier_sans_rien_garder(String texte, int statut, String code) throws Exception {
        Integer avant = sql.queryForObject("select count(*) from common.lot_import", Integer.class);
        deposer(Personnes.controleur(), "dotations", texte)
                .andExpect(status().is(statut))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(content().string(containsString(code)));
        org.assertj.core.api.Assertions.assertThat(
                        sql.queryForObject("select count(*) from common.lot_import", Integer.class))
                .isEqualTo(avant);
    }

    @Test
    void refuse_les_mauvaises_demandes() throws Exception {
        deposer(Personnes.controleur(), "inconnu", "a").andExpect(status().isNotFound());
        deposer(Personnes.controleur(), "dotations", "a\u0000b").andExpect(status().isBadRequest());
        deposer(Personnes.lecture(), "dotations", "a").andExpect(status().isForbidden());
        deposer(Personnes.comite(), "dotations", "a").andExpect(status().isForbidden());
        deposer(Personnes.administrateur(), "dotations", "a").andExpect(status().isForbidden());
        mvc.perform(multipart("/api/imports").param("type", "dotations").with(Personnes.controleur()))
                .andExpect(status().isBadRequest());
        mvc.perform(post("/api/imports")
                        .content("{}")
                        .contentType("application/json")
                        .with(Personnes.controleur()))
                .andExpect(status().isUnsupportedMediaType());
        mvc.perform(get("/api/imports/abc").with(Personnes.controleur())).andExpect(status().isBadRequest());
        mvc.perform(get("/api/imports/999999").with(Personnes.controleur())).andExpect(status().isNotFound());
        mvc.perform(get("/api/imports?limite=0").with(Personnes.controleur())).andExpect(status().isBadRequest());
        mvc.perform(get("/api/imports?x=1").with(Personnes.controleur())).andExpect(status().isBadRequest());
    }

    @Test
    void montre_les_pages_du_depot_au_bilan() throws Exception {
        PersonneDEssai controleur = Personnes.controleur();
        mvc.perform(get("/imports").with(controleur))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dotations annuelles")));
        mvc.perform(get("/imports/types/zonage-abc").with(controleur))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Zonage en vigueur depuis le 5 septembre 2025")));
        mvc.perform(multipart("/imports/types/dotations").with(controleur))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString("Choisissez un fichier")));
        mvc.perform(multipart("/imports/types/dotations")
                        .file(fichier("bonjour"))
                        .with(controleur))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("La colonne «\u00a0Montant\u00a0» manque.")));
        String lot = mvc.perform(multipart("/imports/types/dotations")
                        .file(fichier(ENTETE + "POL-ANIL;2027;1.234;Publié;Page\nPOL-ANIL;2026;1,00;Publié;=Page\n"))
                        .with(controleur))
                .andExpect(redirectedUrlPattern("/imports/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(lot).with(controleur))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("montant-ambigu")))
                .andExpect(content().string(containsString("Fichier déposé")));
        mvc.perform(get(lot + "/avancement").with(controleur))
                .andExpect(status().isOk())
                .andExpect(header().string("HX-Refresh", "true"));
        telecharger(lot + "/rejets.csv", "POL-ANIL;2027;1.234;Publié;Page;2;");
        telecharger("/imports/types/dotations/modele.csv", "Ligne;Exercice;Montant;Statut;Source\r\n");
    }

    private void telecharger(String url, String attendu) throws Exception {
        MvcResult encours = mvc.perform(get(url).with(Personnes.controleur())).andReturn();
        mvc.perform(asyncDispatch(encours))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(containsString(attendu)));
    }

    private ResultActions deposer(PersonneDEssai qui, String type, String texte) throws Exception {
        return mvc.perform(multipart("/api/imports")
                .file(fichier(texte))
                .param("type", type)
                .with(qui));
    }

    private static MockMultipartFile fichier(String texte) {
        return new MockMultipartFile("fichier", "essai.csv", "text/csv", texte.getBytes(StandardCharsets.UTF_8));
    }
}
