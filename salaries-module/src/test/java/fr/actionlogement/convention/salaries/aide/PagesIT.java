package fr.actionlogement.convention.salaries.aide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiIntegre
class PagesIT {

    private static final String MJ = "/salaries/mobili-jeune/";

    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    @Autowired
    MockMvc mvc;

    @Autowired
    MobiliJeunes demandes;

    @Autowired
    Aides aides;

    @Autowired
    Clock horloge;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/salaries",
                "/salaries?au=2025-01-01",
                "/salaries/aides",
                "/salaries/aides?produit=&etat=&departement=&exercice=",
                "/salaries/aides?produit=VISALE&etat=SOLDE&departement=2A&exercice=2024",
                "/salaries/baremes",
                "/salaries/baremes?le=2024-01-10",
                "/salaries/baremes?produit=VISALE",
                "/salaries/baremes?produit=COMMUN",
                "/salaries/baremes?produit=COMMUN&le=2024-01-10",
                "/salaries/baremes/cumuls",
                "/salaries/baremes/cumuls?le=2024-02-14",
                "/salaries/baremes/propositions",
                "/salaries/simulateur"
            })
    void les_pages_de_lecture_s_affichent(String page) throws Exception {
        mvc.perform(get(page).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<main")));
    }

    @Test
    void les_baremes_nomment_leurs_produits() throws Exception {
        mvc.perform(get("/salaries/baremes").with(Personnes.lecture()))
                .andExpect(content().string(containsString(">Aide aux salariés en difficulté</a>")))
                .andExpect(content().string(containsString(">Valeurs communes</a>")));
        mvc.perform(get("/salaries/baremes?produit=COMMUN").with(Personnes.lecture()))
                .andExpect(content().string(containsString(">Valeurs communes</h2>")));
    }

    @Test
    void une_demande_se_saisit_se_corrige_et_se_depose_par_les_pages() throws Exception {
        mvc.perform(get(MJ + "nouvelle").with(gestionnaire)).andExpect(status().isOk());
        String dossier = mvc.perform(formulaire(post(MJ + "nouvelle"), "1 000,00")
                        .param("identite.nom", "Bernard")
                        .param("identite.prenom", "Noé")
                        .param("identite.naissance", "2005-01-02")
                        .param("identite.courriel", "")
                        .with(gestionnaire))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String ref = dossier.substring(dossier.lastIndexOf('/') + 1);
        mvc.perform(get(dossier).with(gestionnaire))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Déposer la demande")))
                .andExpect(content().string(not(containsString("Bernard"))));
        mvc.perform(get(MJ + ref + "/modifier").with(gestionnaire))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("732829320")));
        mvc.perform(formulaire(post(MJ + ref + "/modifier"), "1 100,00")
                        .param("version", "0")
                        .with(gestionnaire))
                .andExpect(redirectedUrl(dossier));
        for (String acte : new String[] {"deposer", "instruire"}) {
            mvc.perform(get(MJ + ref + "/" + acte).with(gestionnaire)).andExpect(status().isOk());
            mvc.perform(acte(ref, "/" + acte).with(gestionnaire)).andExpect(redirectedUrl(dossier));
        }
        mvc.perform(get(dossier).with(gestionnaire))
                .andExpect(content().string(containsString("une autre personne doit l’accorder")))
                .andExpect(content().string(not(containsString("/accorder"))));
        mvc.perform(acte(ref, "/accorder").with(gestionnaire)).andExpect(status().isForbidden());
        mvc.perform(get(MJ + ref + "/accorder").with(controleur))
                .andExpect(content().string(containsString("Engager 1\u202f100,00\u00a0€")));
        mvc.perform(acte(ref, "/accorder").with(controleur)).andExpect(redirectedUrl(dossier));
        mvc.perform(acte(ref, "/termes/1/demander").param("quittances", "9").with(gestionnaire))
                .andExpect(status().is(422));
        mvc.perform(acte(ref, "/termes/1/demander").param("quittances", "3").with(gestionnaire))
                .andExpect(redirectedUrl(dossier));
        mvc.perform(get(dossier).with(gestionnaire)).andExpect(content().string(not(containsString("/certifier"))));
        mvc.perform(get(dossier).with(controleur)).andExpect(content().string(containsString("/certifier")));
        mvc.perform(acte(ref, "/termes/1/certifier").with(controleur)).andExpect(redirectedUrl(dossier));
        mvc.perform(get(MJ + ref + "/termes/1/payer").with(controleur))
                .andExpect(content().string(containsString("Verser 300,00\u00a0€")));
        mvc.perform(acte(ref, "/termes/1/payer").with(controleur)).andExpect(redirectedUrl(dossier));
        mvc.perform(post("/salaries/aides/" + ref + "/identite").with(controleur))
                .andExpect(content().string(containsString("Bernard")));
        mvc.perform(get(dossier).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Identité consultée")))
                .andExpect(content().string(not(containsString("Afficher l’identité"))));
    }

    @Test
    void une_saisie_fautive_revient_avec_ses_valeurs_et_ses_erreurs() throws Exception {
        mvc.perform(formulaire(post(MJ + "nouvelle"), "1.234")
                        .param("identite.nom", "")
                        .param("identite.prenom", "Noé")
                        .param("identite.naissance", "2005-01-02")
                        .with(gestionnaire))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("1.234")))
                .andExpect(content().string(containsString("Noé")))
                .andExpect(content().string(containsString("Erreur : ")));
        mvc.perform(formulaire(post(MJ + "nouvelle"), "1 000")
                        .param("identite.nom", "")
                        .param("identite.prenom", "Noé")
                        .param("identite.naissance", "2005-01-02")
                        .with(gestionnaire))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Indiquez le nom.")));
    }

    @Test
    void une_demande_refusee_dit_pourquoi_et_ce_qui_changerait_la_reponse() throws Exception {
        String ref = gestionnaire.obtenir(() -> {
            String nouvelle =
                    demandes.saisir(DemandesDEssai.quelquUn(), DemandesDEssai.tropPaye(LocalDate.now(horloge)));
            demandes.deposer(nouvelle, null);
            demandes.instruire(nouvelle, null);
            return nouvelle;
        });
        mvc.perform(get("/salaries/aides/" + ref + "/non-eligible").with(Personnes.lecture()))
                .andExpect(content().string(containsString("Ce qui changerait la réponse")))
                .andExpect(content().string(containsString("uzes.fr")));
        mvc.perform(acte(ref, "/refuser").with(controleur)).andExpect(status().is(422));
        mvc.perform(acte(ref, "/refuser")
                        .param("motif", "Rémunération trop élevée")
                        .with(controleur))
                .andExpect(redirectedUrl("/salaries/aides/" + ref));
    }

    @Test
    void une_situation_s_essaie_sans_rien_garder() throws Exception {
        String page = mvc.perform(get("/salaries/simulateur")
                        .param("le", "2024-01-10")
                        .param("emploi.brutMensuel", "1 000")
                        .with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page).contains("Non éligible", "jour de réouverture", "Indécidable");
    }

    /** The act as its page sends it: with the version that was read. */
    private MockHttpServletRequestBuilder acte(String ref, String acte) {
        Integer version = Personnes.lecture().obtenir(() -> aides.lire(ref)).version();
        return post(MJ + ref + acte).param("version", String.valueOf(version));
    }

    private MockHttpServletRequestBuilder formulaire(MockHttpServletRequestBuilder requete, String remuneration) {
        LocalDate debut = LocalDate.now(horloge).minusMonths(4).withDayOfMonth(1);
        return requete.param("demande.commune", "59350")
                .param("demande.typeContrat", "APPRENTISSAGE")
                .param("demande.debutContrat", debut.toString())
                .param("demande.finContrat", debut.plusYears(1).minusDays(1).toString())
                .param("demande.secteur", "PRIVE_NON_AGRICOLE")
                .param("demande.employeur", "732829320")
                .param("demande.remuneration", remuneration)
                .param("demande.occupation", "LOCATAIRE")
                .param("demande.entreeLogement", debut.toString())
                .param("demande.loyer", "450")
                .param("demande.aideAuLogement", "0")
                .param("demande.distanceKm", "120")
                .param("demande.trajetMinutes", "")
                .param("demande.doubleLoyer", "")
                .param("demande.periodicite", "TRIMESTRE");
    }
}
