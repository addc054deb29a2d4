package fr.actionlogement.convention.salaries.visale;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The whole life of a guarantee by the pages alone, without a script. */
@EssaiIntegre
class PagesDeVisaleIT {

    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");
    private static final PersonneDEssai CONTROLEUR = Personnes.controleur();
    private static final String ICI = "/salaries/visale/";

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock horloge;

    @Test
    void les_pages_suffisent_du_visa_a_la_perte() throws Exception {
        String visa = envoyer(post(ICI + "visas")
                .param("nom", "Pagille")
                .param("prenom", "Noémie")
                .param("naissance", "1999-03-04")
                .param("profil", "SALARIE")
                .param("zone", "II")
                .param("ressources", "1 800,00"));
        voir(visa, "Loyer garanti au plus");
        mvc.perform(get(visa).with(Personnes.lecture())).andExpect(content().string(not(containsString("Pagille"))));
        mvc.perform(post(visa + "/identite").with(GESTIONNAIRE))
                .andExpect(content().string(containsString("Pagille")));
        voir(visa, "Identité consultée");
        acte(visa, "certification", "date", aujourdhui().plusDays(30).toString());
        String contrat = envoyer(post(ICI + "contrats")
                .param("visa", visa.substring(visa.lastIndexOf('/') + 1))
                .param("bailleur", "BAIL-77")
                .param("parc", "PRIVE")
                .param("commune", "59350")
                .param("loyer", "900")
                .param("debut", aujourdhui().minusMonths(12).withDayOfMonth(1).toString()));
        acte(contrat, "acceptation", null, null);
        acte(contrat, "signature", "date", aujourdhui().toString());
        String sinistre = envoyer(post(contrat + "/sinistres")
                .param("nature", "IMPAYE")
                .param("constitueLe", aujourdhui().toString())
                .param(
                        "premierMois",
                        aujourdhui().withDayOfMonth(1).minusMonths(3).toString())
                .param("nombre", "3")
                .param("du", "900")
                .param("recu", "100"));
        acte(sinistre, "instruction", null, null);
        mvc.perform(post(sinistre + "/quittance").param("version", "1").with(GESTIONNAIRE))
                .andExpect(status().isForbidden());
        acteDe(CONTROLEUR, sinistre, "quittance", 1, null, null);
        acteDe(GESTIONNAIRE, sinistre, "validation", 2, "date", aujourdhui().toString());
        acteDe(CONTROLEUR, sinistre, "indemnisation", 3, null, null);
        voir(sinistre, "2\u202f400,00\u00a0€");
        String creance = sinistre.replace("sinistres", "creances");
        mvc.perform(post(creance + "/echeancier")
                        .param("version", "0")
                        .param("nombre", "0")
                        .param("date", aujourdhui().toString())
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(creance + "/echeancier")
                        .param("version", "0")
                        .param("nombre", "6")
                        .param("date", aujourdhui().toString())
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(creance + "/encaissement")
                        .param("version", "1")
                        .param("montant", "400,00")
                        .param("date", aujourdhui().toString())
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        acteDe(GESTIONNAIRE, creance, "perte", 2, "motif", "Insolvable");
        mvc.perform(get(creance + "/approbation").with(GESTIONNAIRE)).andExpect(status().isForbidden());
        acteDe(CONTROLEUR, creance, "approbation", 3, null, null);
        voir(sinistre, "Irrécouvrable");
        voir(ICI + "creances?etat=IRRECOUVRABLE", "SIN-");
        voir("/salaries/visale", "Taux de recouvrement");
        voir(ICI + "contrats?etat=ACTIF&departement=59&sinistre=true", "VIS-");
        voir(ICI + "visas?etat=UTILISE", "VISA-");
        voir(ICI + "sinistres?etat=INDEMNISE", "SIN-");
    }

    @Test
    void les_frais_se_saisissent_et_se_paient_a_deux() throws Exception {
        mvc.perform(post(ICI + "frais")
                        .param("nature", "GESTION")
                        .param("objet", "")
                        .param("montant", "x")
                        .with(GESTIONNAIRE))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString("Votre saisie est à corriger")));
        mvc.perform(post(ICI + "frais")
                        .param("nature", "GESTION")
                        .param("objet", "Tenue")
                        .param("montant", "10")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        voir(ICI + "frais?etat=A_APPROUVER", "FRV-");
        voir(ICI + "frais/nouveaux", "Saisir des frais");
    }

    @Test
    void un_acte_qui_n_existe_pas_sur_cet_objet_est_introuvable() throws Exception {
        mvc.perform(get(ICI + "visas/VISA-2026-000001/signature").with(GESTIONNAIRE))
                .andExpect(status().isNotFound());
        mvc.perform(get(ICI + "contrats/VIS-1999-000001").with(GESTIONNAIRE)).andExpect(status().isNotFound());
        mvc.perform(get(ICI + "visas/nouveau").with(Personnes.lecture())).andExpect(status().isForbidden());
    }

    private String envoyer(MockHttpServletRequestBuilder envoi) throws Exception {
        return String.valueOf(mvc.perform(envoi.with(GESTIONNAIRE))
                .andExpect(redirectedUrlPattern("/salaries/visale/**"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private void acte(String page, String acte, String champ, String valeur) throws Exception {
        String lue = mvc.perform(get(page + "/" + acte).with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String version = lue.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        acteDe(GESTIONNAIRE, page, acte, Integer.parseInt(version), champ, valeur);
    }

    private void acteDe(PersonneDEssai qui, String page, String acte, int version, String champ, String valeur)
            throws Exception {
        MockHttpServletRequestBuilder envoi = post(page + "/" + acte)
                .param("version", String.valueOf(version))
                .with(qui);
        mvc.perform(champ == null ? envoi : envoi.param(champ, valeur)).andExpect(status().is3xxRedirection());
    }

    private void voir(String page, String texte) throws Exception {
        mvc.perform(get(page).with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(texte)));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
