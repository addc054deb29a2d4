package fr.actionlogement.convention.politiquespubliques.compterendu;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class ComptesRendusIT {

    private static final String RACINE = "/api/politiques/comptes-rendus";

    @Autowired
    Banc banc;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void une_periode_certifiee_est_verrouillee_et_se_corrige_par_un_rectificatif() throws Exception {
        String convention = banc.convention("FNAP", null, 1_000, 2023, 2024);
        String premier = transmis(convention, 2023, 1, "1200");
        banc.refuse(409, GESTIONNAIRE, "POST", RACINE, ouverture(convention, 2023, 1));
        banc.passe(CONTROLEUR, "POST", RACINE + "/" + premier + "/certification", "{\"constat\":\"Conforme\"}");
        assertThat(saisir(premier, "1300")).isEqualTo(409);
        assertThatThrownBy(() -> sql.update("""
                        delete from politiques.compte_rendu_valeur where compte_rendu_id =
                          (select id from politiques.compte_rendu where reference = ?)""", premier)).hasMessageContaining("verrouillés");
        assertThatThrownBy(() -> sql.update(
                        "update politiques.compte_rendu set etat = 'BROUILLON' where reference = ?", premier))
                .hasMessageContaining("verrouillée");

        String rectificatif = transmis(convention, 2023, 1, "1300");
        assertThat(banc.lire(RACINE + "/" + rectificatif).path("rectifie").asString())
                .isEqualTo(premier);
        banc.passe(CONTROLEUR, "POST", RACINE + "/" + rectificatif + "/certification", "{\"constat\":\"Conforme\"}");
        assertThat(banc.lire(RACINE + "/" + premier).path("etat").asString()).isEqualTo("REMPLACE");
        assertThat(banc.lire(RACINE + "?convention=" + convention)).hasSize(2);
    }

    @Test
    void qui_fournit_les_chiffres_ne_les_certifie_ni_par_l_api_ni_en_base() throws Exception {
        var polyvalent = Personnes.avec("polyvalent", "GESTION_POLITIQUES", "CONTROLE");
        String convention = banc.convention("FNAP", null, 1_000, 2023);
        String rapport = transmis(convention, 2023, 2, "10");
        sql.update("update politiques.compte_rendu set auteur = 'polyvalent' where reference = ?", rapport);
        assertThat(banc.refuse(
                        403,
                        polyvalent,
                        "POST",
                        RACINE + "/" + rapport + "/certification",
                        "{\"constat\":\"Conforme\"}"))
                .contains("autre personne");
        assertThatThrownBy(() -> sql.update(
                        "update politiques.compte_rendu set etat = 'CERTIFIE', certifie_par = auteur, certifie_le = now()"
                                + " where reference = ?",
                        rapport))
                .hasMessageContaining("quatre_yeux_compte_rendu");
        banc.passe(CONTROLEUR, "POST", RACINE + "/" + rapport + "/renvoi", "{\"motif\":\"Chiffre à revoir\"}");
        assertThat(banc.lire(RACINE + "/" + rapport).path("etat").asString()).isEqualTo("BROUILLON");
    }

    @Test
    void un_compte_rendu_incomplet_ou_premature_ne_se_transmet_pas() throws Exception {
        String convention = banc.convention("ANRU", null, 1_000, 2027);
        String rapport = ouvrir(convention, 2027, 2);
        assertThat(banc.refuse(409, GESTIONNAIRE, "POST", RACINE + "/" + rapport + "/transmission", ""))
                .contains("pas achevé");
        String ancien = ouvrir(convention, 2026, 1);
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", RACINE + "/" + ancien + "/transmission", ""))
                .contains("Logements démolis");
        banc.refuse(422, GESTIONNAIRE, "POST", RACINE, ouverture(convention, 2035, 1));
        banc.refuse(422, GESTIONNAIRE, "POST", RACINE, ouverture(convention, 2026, 3));
    }

    @Test
    void l_activite_des_adil_se_saisit_par_departement() throws Exception {
        String convention = banc.convention("ANIL", null, 1_000, 2026);
        String rapport = ouvrir(convention, 2026, 1);
        String national = """
                {"synthese":null,"valeurs":[{"indicateur":"ANIL-CONSULTATIONS","departement":null,"valeur":1}]}""";
        assertThat(envoyer(rapport, national)).isEqualTo(422);
        String locale = """
                {"synthese":"Deux départements","valeurs":[
                  {"indicateur":"ANIL-CONSULTATIONS","departement":"59","valeur":12000},
                  {"indicateur":"ANIL-CONSULTATIONS","departement":"974","valeur":3000}]}""";
        assertThat(envoyer(rapport, locale)).isEqualTo(200);
        assertThat(banc.page(GESTIONNAIRE, "/politiques/comptes-rendus/" + rapport))
                .contains("15 000", "Nord (59) : 12 000", "La Réunion (974) : 3 000");
    }

    @Test
    void un_compte_rendu_va_de_l_ouverture_a_la_certification_par_les_seules_pages() {
        String convention = banc.convention("FNAP", null, 1_000, 2024);
        String dossier = banc.faire(
                GESTIONNAIRE,
                "/politiques/comptes-rendus/nouveau",
                "/politiques/comptes-rendus",
                "convention",
                convention,
                "annee",
                "2024",
                "semestre",
                "1");
        banc.faire(
                GESTIONNAIRE,
                dossier + "/saisir",
                dossier + "/saisir",
                "valeurs[0].indicateur",
                "FNAP-FINANCES",
                "valeurs[0].valeur",
                "2500");
        banc.faire(GESTIONNAIRE, dossier + "/transmettre", dossier + "/transmettre");
        assertThat(banc.page(GESTIONNAIRE, dossier)).doesNotContain("Certifier…");
        banc.faire(CONTROLEUR, dossier + "/certifier", dossier + "/certifier", "constat", "Rapproché du bilan");
        assertThat(banc.page(CONTROLEUR, dossier)).contains("2 500", "Rapproché du bilan", "Compte rendu certifié");
        assertThat(banc.page(CONTROLEUR, "/politiques/comptes-rendus?programme=FNAP"))
                .contains(convention, "Certifié");
    }

    private String transmis(String convention, int annee, int semestre, String valeur) throws Exception {
        String rapport = ouvrir(convention, annee, semestre);
        assertThat(saisir(rapport, valeur)).isEqualTo(200);
        banc.passe(GESTIONNAIRE, "POST", RACINE + "/" + rapport + "/transmission", "");
        return rapport;
    }

    private String ouvrir(String convention, int annee, int semestre) {
        return banc.passe(GESTIONNAIRE, "POST", RACINE, ouverture(convention, annee, semestre))
                .path("reference")
                .asString();
    }

    private static String ouverture(String convention, int annee, int semestre) {
        return "{\"convention\":\"%s\",\"annee\":%d,\"semestre\":%d}".formatted(convention, annee, semestre);
    }

    private int saisir(String rapport, String valeur) throws Exception {
        return envoyer(rapport, """
                {"synthese":null,"valeurs":[{"indicateur":"FNAP-FINANCES","departement":null,"valeur":%s}]}""".formatted(valeur));
    }

    private int envoyer(String rapport, String corps) throws Exception {
        String etiquette =
                "\"" + banc.lire(RACINE + "/" + rapport).path("version").asLong() + "\"";
        return mvc.perform(put(RACINE + "/" + rapport)
                        .with(GESTIONNAIRE)
                        .header("If-Match", etiquette)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
