package fr.actionlogement.convention.politiquespubliques.convention;

import static fr.actionlogement.convention.politiquespubliques.Banc.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@EssaiIntegre
class VieDeConventionIT {

    private static final String AVENANT = """
            {"objet":"Majoration","acte":"Avenant 1","signeLe":"2024-02-01","effet":"2024-02-01","fin":%s,
             "variations":[%s]}""";

    @Autowired
    Banc banc;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void un_avenant_ne_borne_les_appels_qu_une_fois_valide_par_un_autre() {
        String convention = banc.convention("ANRU", null, 100, 2024);
        String url = "/api/politiques/conventions/" + convention;
        String appel = banc.appelDepose(convention, 2024, "CONTRIBUTION", null, "150");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", acte(appel), "")).contains(convention, "100,00");

        banc.passe(GESTIONNAIRE, "POST", url + "/avenants", AVENANT.formatted("null", variation(2024, "50")));
        assertThat(banc.refuse(409, CONTROLEUR, "POST", acte(appel), "")).contains("100,00");
        JsonNode effet = banc.lire(url + "/avenants/1/effets").get(0);
        assertThat(effet.path("avant").asInt()).isEqualTo(100);
        assertThat(effet.path("apres").asInt()).isEqualTo(150);

        banc.refuse(403, GESTIONNAIRE, "POST", url + "/avenants/1/validation", "");
        banc.passe(CONTROLEUR, "POST", url + "/avenants/1/validation", "");
        banc.refuse(409, AUTRE_CONTROLEUR, "POST", url + "/avenants/1/validation", "");
        JsonNode annee = banc.lire(url).path("annees").get(0);
        assertThat(annee.path("montantInitial").asInt()).isEqualTo(100);
        assertThat(annee.path("montantConventionne").asInt()).isEqualTo(150);
        banc.passe(CONTROLEUR, "POST", acte(appel), "");
    }

    @Test
    void l_auteur_d_un_avenant_ne_le_valide_ni_par_l_api_ni_en_base() {
        var polyvalent = Personnes.avec("polyvalent", "GESTION_POLITIQUES", "CONTROLE");
        String convention = banc.convention("ANRU", null, 100, 2024);
        String url = "/api/politiques/conventions/" + convention + "/avenants";
        banc.passe(polyvalent, "POST", url, AVENANT.formatted("null", variation(2024, "50")));
        assertThat(banc.refuse(403, polyvalent, "POST", url + "/1/validation", ""))
                .contains("autre contrôleur");
        assertThatThrownBy(() -> sql.update("""
                        update politiques.avenant set etat = 'VALIDE', decide_par = auteur, decide_le = now()
                        where convention_id = (select id from politiques.convention where reference = ?)""", convention)).hasMessageContaining("quatre_yeux_avenant");
        assertThatThrownBy(() -> sql.update("""
                        update politiques.convention_annee set montant_conventionne_centimes = 1
                        where convention_id = (select id from politiques.convention where reference = ?)""", convention)).hasMessageContaining("avenants");
    }

    @Test
    void un_avenant_ne_descend_pas_sous_ce_qui_est_engage_et_dit_ce_qui_l_est() {
        String convention = banc.convention("ANRU", null, 100, 2025);
        banc.acte(CONTROLEUR, banc.appelDepose(convention, 2025, "CONTRIBUTION", null, "80"), "engagement", "");
        String url = "/api/politiques/conventions/" + convention + "/avenants";
        assertThat(banc.refuse(409, GESTIONNAIRE, "POST", url, AVENANT.formatted("null", variation(2025, "-30"))))
                .contains("2025", convention, "80,00");
        assertThat(banc.lire(url)).isEmpty();
        banc.passe(GESTIONNAIRE, "POST", url, AVENANT.formatted("null", variation(2025, "-20")));
        banc.passe(CONTROLEUR, "POST", url + "/1/validation", "");
    }

    @Test
    void un_avenant_vide_futur_ou_en_double_est_refuse() {
        String convention = banc.convention("ANRU", null, 100, 2025);
        String url = "/api/politiques/conventions/" + convention + "/avenants";
        banc.refuse(422, GESTIONNAIRE, "POST", url, AVENANT.formatted("null", ""));
        banc.refuse(
                422,
                GESTIONNAIRE,
                "POST",
                url,
                AVENANT.formatted("null", variation(2025, "1")).replace("2024-02-01", "2090-02-01"));
        banc.refuse(422, GESTIONNAIRE, "POST", url, AVENANT.formatted("null", variation(2031, "1")));
        banc.refuse(
                422,
                GESTIONNAIRE,
                "POST",
                url,
                AVENANT.formatted("null", variation(2025, "1") + "," + variation(2025, "2")));
        banc.passe(GESTIONNAIRE, "POST", url, AVENANT.formatted("\"2028-06-30\"", ""));
        banc.refuse(409, GESTIONNAIRE, "POST", url, AVENANT.formatted("null", variation(2025, "1")));
        banc.passe(CONTROLEUR, "POST", url + "/1/rejet", "{\"motif\":\"Non signé\"}");
        assertThat(banc.lire(url).get(0).path("etat").asString()).isEqualTo("REJETE");
        assertThat(banc.lire("/api/politiques/conventions/" + convention)
                        .path("fin")
                        .asString())
                .isEqualTo("2027-12-31");
    }

    @Test
    void le_montant_vote_et_le_montant_conventionne_restent_tous_deux() {
        String convention = banc.convention("FNAP", null, 300_000_000, 2023);
        String url = "/api/politiques/conventions/" + convention;
        for (String montant : new String[] {"150000000", "300000000"}) {
            banc.passe(GESTIONNAIRE, "POST", url + "/votes", """
                    {"exercice":2023,"montant":%s,"voteLe":"2023-04-01","source":"Batiweb 41393"}""".formatted(montant));
        }
        assertThat(banc.lire(url + "/votes")).hasSize(2);
        JsonNode annee = banc.lire(url).path("annees").get(0);
        assertThat(annee.path("montantConventionne").asLong()).isEqualTo(300_000_000);
        assertThat(annee.path("montantVote").asLong()).isEqualTo(300_000_000);
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", url + "/votes", """
                        {"exercice":2026,"montant":1,"voteLe":"2023-04-01","source":"Essai"}""")).contains("2026");
    }

    @Test
    void le_calendrier_se_recrit_en_entier_sous_le_montant_conventionne() throws Exception {
        String convention = banc.convention("ANRU", null, 100, 2027);
        String url = "/api/politiques/conventions/" + convention;
        String prevu = """
                {"echeances":[{"exercice":2027,"prevueLe":"2027-03-01","montant":%s,"objet":"Premier trimestre",
                 "piece":"Délibération"}]}""";
        String etiquette = "\"" + banc.lire(url).path("version").asLong() + "\"";
        mvc.perform(prevoir(url, null, prevu.formatted("100"))).andExpect(status().is(428));
        mvc.perform(prevoir(url, etiquette, prevu.formatted("100.01"))).andExpect(status().is(422));
        mvc.perform(prevoir(url, etiquette, prevu.formatted("100"))).andExpect(status().isOk());
        mvc.perform(prevoir(url, etiquette, prevu.formatted("90"))).andExpect(status().isConflict());
        assertThat(banc.lire(url + "/echeances")).hasSize(1);
    }

    @Test
    void la_vie_d_une_convention_se_mene_par_les_seules_pages() {
        String convention = banc.convention("ANRU", null, 100, 2026);
        String dossier = "/politiques/conventions/" + convention;
        String avenant = banc.faire(
                GESTIONNAIRE,
                dossier + "/avenants/nouveau",
                dossier + "/avenants",
                "objet",
                "Majoration",
                "acte",
                "Avenant 1",
                "signeLe",
                "2024-02-01",
                "effet",
                "2024-02-01",
                "annees[0].exercice",
                "2026",
                "annees[0].ajout",
                "50,00");
        assertThat(avenant).isEqualTo(dossier + "/avenants/1");
        assertThat(banc.page(GESTIONNAIRE, avenant))
                .contains("Effet sur l’échéancier")
                .doesNotContain("Valider…");
        assertThat(banc.page(CONTROLEUR, avenant)).contains("Valider…");
        banc.faire(CONTROLEUR, avenant + "/valider", avenant + "/valider");
        banc.faire(
                GESTIONNAIRE,
                dossier + "/votes/nouveau",
                dossier + "/votes",
                "exercice",
                "2026",
                "montant",
                "140",
                "voteLe",
                "2026-01-15",
                "source",
                "Délibération 2026-3");
        banc.faire(
                GESTIONNAIRE,
                dossier + "/calendrier",
                dossier + "/calendrier",
                "lignes[0].prevueLe",
                "2026-12-01",
                "lignes[0].montant",
                "150",
                "lignes[0].objet",
                "Solde de l’année",
                "lignes[0].piece",
                "État d’avancement");
        assertThat(banc.page(GESTIONNAIRE, dossier))
                .contains("Avenant n° 1", "Délibération 2026-3", "État d’avancement", "Avenant n° 1 validé");
        assertThat(banc.echouer(GESTIONNAIRE, dossier + "/calendrier", "lignes[0].objet", "Sans date"))
                .contains("Appel prévu n° 1");
    }

    private static String acte(String appel) {
        return "/api/politiques/appels-de-fonds/" + appel + "/engagement";
    }

    private static String variation(int annee, String euros) {
        return "{\"exercice\":%d,\"variation\":%s}".formatted(annee, euros);
    }

    private static MockHttpServletRequestBuilder prevoir(String url, String etiquette, String corps) {
        var envoi = put(url + "/echeances")
                .with(GESTIONNAIRE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps);
        return etiquette == null ? envoi : envoi.header("If-Match", etiquette);
    }
}
