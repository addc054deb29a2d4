package fr.actionlogement.convention.bailleurs;

import static fr.actionlogement.convention.bailleurs.Dossiers.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiIntegre
class PagesIT {

    @Autowired
    MockMvc mvc;

    Dossiers dossiers;

    @BeforeEach
    void preparer() throws Exception {
        dossiers = new Dossiers(mvc);
        dossiers.inscrireBailleur();
    }

    @Test
    void va_du_brouillon_au_solde_par_les_pages_seules() throws Exception {
        String op = creer();
        for (String acte : new String[] {"deposer", "instruire", "presenter"}) {
            faire("/bailleurs/operations/" + op + "/actes/" + acte, GESTIONNAIRE, "");
        }
        mvc.perform(get("/bailleurs/operations/" + op).with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/actes/accorder"))));
        mvc.perform(get("/bailleurs/operations/" + op + "/actes/accorder").with(COMITE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Engager 1\u202F000\u202F000,00\u00A0€")));
        faire("/bailleurs/operations/" + op + "/actes/accorder", COMITE, "");
        faire("/bailleurs/operations/" + op + "/actes/conventionner", GESTIONNAIRE, "");
        faire("/bailleurs/operations/" + op + "/actes/mettre-en-chantier", GESTIONNAIRE, "");
        String dv = demander(op);
        mvc.perform(get(dv).with(GESTIONNAIRE)).andExpect(content().string(not(containsString("/actes/certifier"))));
        faire(dv + "/actes/certifier", CONTROLEUR, "");
        mvc.perform(get(dv).with(CONTROLEUR)).andExpect(content().string(not(containsString("/actes/payer"))));
        mvc.perform(get(dv + "/actes/payer").with(CONTROLEUR)).andExpect(status().isForbidden());
        faire(dv + "/actes/payer", AUTRE_CONTROLEUR, "");
        mvc.perform(get("/bailleurs/operations/" + op).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Versement payé")));
        faire("/bailleurs/operations/" + op + "/actes/achever", GESTIONNAIRE, "");
        joindre(op);
        mvc.perform(get("/bailleurs/operations/" + op + "/actes/solder").with(GESTIONNAIRE))
                .andExpect(status().isForbidden());
        faire("/bailleurs/operations/" + op + "/actes/solder", COMITE, "");
        mvc.perform(get("/bailleurs/operations/" + op).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Ce dossier est clos")));
        mvc.perform(get("/bailleurs/operations/" + op + "/instantanes").with(Personnes.lecture()))
                .andExpect(content().string(containsString("Clôture")));
    }

    /** Closing waits for the final account, put in the file by its page. */
    private void joindre(String op) throws Exception {
        mvc.perform(get("/pieces/operations/" + op)
                        .param("type", "DECOMPTE-DEFINITIF")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        mvc.perform(multipart("/pieces/operations/" + op)
                        .file(new MockMultipartFile(
                                "fichier", "décompte.pdf", "application/pdf", ("%PDF-1.4 " + op).getBytes(UTF_8)))
                        .param("type", "DECOMPTE-DEFINITIF")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl("/bailleurs/operations/" + op));
    }

    @Test
    void garde_la_saisie_quand_le_plan_ne_boucle_pas() throws Exception {
        mvc.perform(saisie("9 000 000,00").with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Erreur")))
                .andExpect(content().string(containsString("il y a en trop")))
                .andExpect(content().string(containsString("value=\"9 000 000,00\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bailleurs",
                "/bailleurs/operations",
                "/bailleurs/operations?q=tilleuls&statut=BROUILLON&nature=VEFA&ligne=BAI-PRODUCTION&departement=59&exercice=",
                "/bailleurs/versements",
                "/bailleurs/versements?statut=DEMANDE",
                "/bailleurs/bailleurs",
                "/bailleurs/bailleurs?q=RIVIERES&categorie=ESH&groupe=true&departement=59",
                "/bailleurs/bailleurs/732829320"
            })
    void toute_page_se_lit(String url) throws Exception {
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bailleurs/operations/nouvelle",
                "/bailleurs/bailleurs/nouveau",
                "/bailleurs/bailleurs/732829320/modifier"
            })
    void les_formulaires_sont_au_gestionnaire(String url) throws Exception {
        mvc.perform(get(url).with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(get(url).with(Personnes.lecture())).andExpect(status().isForbidden());
        mvc.perform(get(url).with(Personnes.gestionnaire("salaries"))).andExpect(status().isNotFound());
    }

    private String creer() throws Exception {
        String url = mvc.perform(saisie("10 000 000,00").with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static MockHttpServletRequestBuilder saisie(String cout) {
        return post("/bailleurs/operations")
                .param("intitule", "Les Tilleuls, Lille")
                .param("bailleur", "732 829 320")
                .param("commune", "59350")
                .param("nature", "CONSTRUCTION_NEUVE")
                .param("cout", cout)
                .param("logements[PLUS]", "40")
                .param("logements[PLAI]", "")
                .param("plan[AL_PRET]", "1 000 000,00")
                .param("plan[CDC]", "9 000 000,00")
                .param("plan[ETAT]", "");
    }

    private String demander(String op) throws Exception {
        String page = mvc.perform(get("/bailleurs/operations/" + op).with(GESTIONNAIRE))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher lien = Pattern.compile("versements/nouveau\\?echeance=(\\d+)").matcher(page);
        assertThat(lien.find()).isTrue();
        mvc.perform(get("/bailleurs/versements/nouveau")
                        .param("echeance", lien.group(1))
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        return mvc.perform(post("/bailleurs/versements")
                        .param("echeance", lien.group(1))
                        .param("montant", "400 000,00")
                        .param("justificatif", "OS n° 1")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private void faire(String url, PersonneDEssai qui, String motif) throws Exception {
        String page = mvc.perform(get(url).with(qui))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(version.find()).isTrue();
        mvc.perform(post(url)
                        .param("version", version.group(1))
                        .param("motif", motif)
                        .with(qui))
                .andExpect(redirectedUrl(url.substring(0, url.indexOf("/actes/"))));
    }
}
