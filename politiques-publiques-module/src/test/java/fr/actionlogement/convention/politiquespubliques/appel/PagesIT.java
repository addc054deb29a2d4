package fr.actionlogement.convention.politiquespubliques.appel;

import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.engager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiIntegre
class PagesIT {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private static final String APPELS = "/politiques/appels-de-fonds";

    @Autowired
    MockMvc mvc;

    @Autowired
    ParcoursDAppel parcours;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/politiques",
                "/politiques/programmes",
                "/politiques/programmes/ACV",
                "/politiques/programmes/ANRU",
                "/politiques/programmes/ANRU-PRETS",
                "/politiques/programmes/FNAP",
                "/politiques/programmes/ANIL",
                "/politiques/conventions",
                "/politiques/conventions?programme=FNAP",
                "/politiques/appels-de-fonds",
                "/politiques/appels-de-fonds?programme=FNAP&etat=PAYE&exercice=2023"
            })
    void chaque_page_se_lit(String adresse) throws Exception {
        mvc.perform(get(adresse).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("</html>")));
        mvc.perform(get(adresse).with(Personnes.gestionnaire("bailleurs"))).andExpect(status().isNotFound());
    }

    @Test
    void l_axe_dit_qu_il_n_a_pas_d_objectif_chiffre_et_son_ecart_d_arrondi() throws Exception {
        mvc.perform(get("/politiques").with(Personnes.lecture()))
                .andExpect(content()
                        .string(allOf(
                                containsString("aucun objectif chiffré"),
                                containsString("Nos engagements"),
                                containsString("Écart d’arrondi"))));
    }

    @Test
    void un_appel_va_de_la_convention_au_paiement_par_les_seules_pages() throws Exception {
        String convention = enregistrerUneConvention();
        String dossier = envoyer(
                        post(APPELS)
                                .param("convention", convention)
                                .param("exercice", "2024")
                                .param("nature", "CONTRIBUTION")
                                .param("montant", "1 250 000,00")
                                .param("objet", "Premier appel 2024")
                                .param("justificatif", "Délibération reçue")
                                .param("beneficiaire", "")
                                .param("commune", ""),
                        GESTIONNAIRE)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        relireEtFaire(dossier, "deposer", GESTIONNAIRE, "Déposer l’appel de 1", post(dossier + "/deposer"));
        relireEtFaire(dossier, "engager", CONTROLEUR, "Engager 1", post(dossier + "/engager"));
        relireEtFaire(
                dossier,
                "certifier",
                CONTROLEUR,
                "non certifiés",
                post(dossier + "/certifier").param("montant", "1 250 000").param("constat", "Conforme"));
        relireEtFaire(
                dossier,
                "payer",
                AUTRE_CONTROLEUR,
                "Vous pouvez ordonner",
                post(dossier + "/payer").param("montant", "1 250 000").param("credits", "2024"));
        mvc.perform(get(dossier).with(Personnes.lecture()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Premier appel 2024"),
                                containsString("Paiement ordonné"),
                                containsString("Versement"),
                                containsString("etat-ok"))));
    }

    @Test
    void le_refus_du_fnap_2025_se_lit_sur_la_page_et_n_ecrit_rien() throws Exception {
        String dossier = APPELS + "/" + parcours.depose(parcours.convention("FNAP", 100, 2025), 2025, "100");
        mvc.perform(get(dossier).with(CONTROLEUR)).andExpect(content().string(containsString("faute de dotation")));
        envoyer(post(dossier + "/engager"), CONTROLEUR)
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString("dotation annuelle")));
        mvc.perform(get(dossier).with(CONTROLEUR))
                .andExpect(content()
                        .string(allOf(containsString("Engager 100"), not(containsString("grand livre</h2>")))));
    }

    @Test
    void un_programme_qui_a_une_convention_ne_dit_pas_qu_il_n_en_a_aucune() throws Exception {
        parcours.convention("ANIL", 1, 2026);
        mvc.perform(get("/politiques/programmes/ANIL").with(Personnes.lecture()))
                .andExpect(content().string(not(containsString("Aucune convention"))));
    }

    @Test
    void le_bouton_manque_a_qui_ne_peut_pas_agir() throws Exception {
        String reference = parcours.depose(parcours.convention("ANRU", 1_000, 2026), 2026, "100");
        String bouton = APPELS + "/" + reference + "/engager";
        mvc.perform(get(APPELS + "/" + reference).with(GESTIONNAIRE))
                .andExpect(content().string(not(containsString(bouton))));
        mvc.perform(get(APPELS + "/" + reference).with(CONTROLEUR))
                .andExpect(content().string(containsString(bouton)));
        envoyer(post(bouton), GESTIONNAIRE).andExpect(status().isForbidden());
        mvc.perform(engager(reference, CONTROLEUR)).andExpect(status().isOk());
        envoyer(post(bouton), CONTROLEUR)
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString("Engagé")));
    }

    @Test
    void une_saisie_fausse_garde_les_valeurs_et_dit_la_faute() throws Exception {
        envoyer(
                        post(APPELS)
                                .param("convention", "")
                                .param("exercice", "2024")
                                .param("nature", "CONTRIBUTION")
                                .param("montant", "1.234")
                                .param("objet", "Objet gardé"),
                        GESTIONNAIRE)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Erreur"),
                                containsString("Objet gardé"),
                                containsString("value=\"1.234\""))));
    }

    private String enregistrerUneConvention() throws Exception {
        mvc.perform(get("/politiques/conventions/nouvelle?programme=FNAP").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("annees[4].montantVote")));
        String adresse = envoyer(
                        post("/politiques/conventions")
                                .param("programme", "FNAP")
                                .param("organisme", "Fonds d’essai")
                                .param("siren", "")
                                .param("objet", "Contribution au fonds")
                                .param("signeeLe", "2023-07-03")
                                .param("debut", "2023-01-01")
                                .param("fin", "2024-12-31")
                                .param("annees[0].exercice", "2023")
                                .param("annees[0].montantConventionne", "300 000 000")
                                .param("annees[0].montantVote", "150 000 000")
                                .param("annees[0].source", "Batiweb 41393")
                                .param("annees[1].exercice", "2024")
                                .param("annees[1].montantConventionne", "150 000 000")
                                .param("annees[1].montantVote", ""),
                        GESTIONNAIRE)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(adresse).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Batiweb 41393")));
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }

    private void relireEtFaire(
            String dossier, String acte, PersonneDEssai qui, String texte, MockHttpServletRequestBuilder envoi)
            throws Exception {
        String page = mvc.perform(get(dossier + "/" + acte).with(qui))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(texte)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        VERSION.matcher(page).results().forEach(lue -> envoi.param("version", lue.group(1)));
        String suite = envoyer(envoi, qui).andReturn().getResponse().getRedirectedUrl();
        assertThat(suite).isEqualTo(dossier);
    }

    private ResultActions envoyer(MockHttpServletRequestBuilder envoi, PersonneDEssai qui) throws Exception {
        return mvc.perform(envoi.with(qui));
    }
}
