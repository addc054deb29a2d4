package fr.actionlogement.convention.politiquespubliques.operation;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.renouvellement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@EssaiIntegre
class RenouvellementIT {

    private static final String RACINE = "/api/politiques/operations";

    @Autowired
    Banc banc;

    @Autowired
    TerrainDEssai terrain;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void preparer() {
        terrain.preparer();
    }

    @Test
    void le_droit_de_tirage_s_ouvre_a_la_validation_et_se_consomme_par_operation() {
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025, 2026);
        String operation = banc.passe(GESTIONNAIRE, "POST", RACINE, renouvellement(convention, "600000"))
                .path("reference")
                .asString();
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", "/api/politiques/appels-de-fonds", appel(convention, "null")))
                .contains("dossier validé");
        String appel = banc.appelDepose(convention, 2026, "PRET", operation, "400000");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", engager(appel), "")).contains("pas encore validé");

        banc.passe(GESTIONNAIRE, "POST", RACINE + "/" + operation + "/depot", "");
        banc.refuse(403, GESTIONNAIRE, "POST", RACINE + "/" + operation + "/validation", "");
        banc.passe(CONTROLEUR, "POST", RACINE + "/" + operation + "/validation", "");
        banc.passe(CONTROLEUR, "POST", engager(appel), "");
        assertThat(banc.refuse(
                        409,
                        CONTROLEUR,
                        "POST",
                        engager(banc.appelDepose(convention, 2026, "PRET", operation, "200000.01")),
                        ""))
                .contains("droit du dossier " + operation, "200\u202f000,00");
        JsonNode droit = banc.lire(RACINE + "/" + operation + "/droits").get(0);
        assertThat(droit.path("engage").asInt()).isEqualTo(400_000);
        assertThat(droit.path("siren").asString()).isEqualTo("732829320");

        banc.acte(CONTROLEUR, appel, "services-faits", "{\"montant\":400000,\"constat\":\"Travaux engagés\"}");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", RACINE + "/" + operation + "/abandon", "{\"motif\":\"Essai\"}"))
                .contains("400\u202f000,00");
    }

    @Test
    void deux_appels_au_meme_instant_sur_le_dernier_euro_du_droit_un_seul_passe() throws Exception {
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        String operation = terrain.validee(renouvellement(convention, "1000"));
        String un = banc.appelDepose(convention, 2025, "PRET", operation, "600");
        String autre = banc.appelDepose(convention, 2025, "PRET", operation, "600");
        assertThat(banc.ensemble(
                        Banc.appel(CONTROLEUR, "POST", engager(un), ""),
                        Banc.appel(CONTROLEUR, "POST", engager(autre), "")))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void les_droits_ouverts_ne_depassent_pas_la_convention_meme_ensemble() throws Exception {
        String convention = banc.convention("ANRU-PRETS", null, 1_000, 2025);
        String[] deposees = new String[2];
        for (int i = 0; i < 2; i++) {
            deposees[i] = banc.passe(GESTIONNAIRE, "POST", RACINE, renouvellement(convention, "700"))
                    .path("reference")
                    .asString();
            banc.passe(GESTIONNAIRE, "POST", RACINE + "/" + deposees[i] + "/depot", "");
        }
        assertThat(banc.ensemble(
                        Banc.appel(CONTROLEUR, "POST", RACINE + "/" + deposees[0] + "/validation", ""),
                        Banc.appel(CONTROLEUR, "POST", RACINE + "/" + deposees[1] + "/validation", "")))
                .containsExactlyInAnyOrder(200, 409);
        String troisieme = banc.passe(GESTIONNAIRE, "POST", RACINE, renouvellement(convention, "300.01"))
                .path("reference")
                .asString();
        banc.passe(GESTIONNAIRE, "POST", RACINE + "/" + troisieme + "/depot", "");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", RACINE + "/" + troisieme + "/validation", ""))
                .contains(convention, "300,00");
    }

    @Test
    void le_solde_attend_l_achevement_constate_par_un_autre() {
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        String operation = terrain.validee(renouvellement(convention, "1000"));
        String appel = banc.appelDepose(convention, 2025, "PRET", operation, "1000");
        banc.acte(CONTROLEUR, appel, "engagement", "");
        String certifier = "/api/politiques/appels-de-fonds/" + appel + "/services-faits";
        assertThat(banc.refuse(409, CONTROLEUR, "POST", certifier, "{\"montant\":700.01,\"constat\":\"Essai\"}"))
                .contains("70,00", "700,00");
        banc.passe(CONTROLEUR, "POST", certifier, "{\"montant\":700,\"constat\":\"Essai\"}");
        String achevement =
                "{\"date\":\"2026-06-01\",\"livres\":10,\"salaries\":0,\"etiquette\":null,\"preuve\":\"Réception\"}";
        banc.refuse(403, GESTIONNAIRE, "POST", RACINE + "/" + operation + "/achevement", achevement);
        banc.passe(CONTROLEUR, "POST", RACINE + "/" + operation + "/achevement", achevement);
        banc.passe(CONTROLEUR, "POST", certifier, "{\"montant\":300,\"constat\":\"Solde\"}");
    }

    @Test
    void l_auteur_ne_valide_pas_son_operation_meme_en_base() {
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        var polyvalent = Personnes.avec("polyvalent", "GESTION_POLITIQUES", "CONTROLE");
        String operation = banc.passe(polyvalent, "POST", RACINE, renouvellement(convention, "10"))
                .path("reference")
                .asString();
        banc.passe(polyvalent, "POST", RACINE + "/" + operation + "/depot", "");
        banc.refuse(403, polyvalent, "POST", RACINE + "/" + operation + "/validation", "");
        assertThatThrownBy(() -> sql.update(
                        "update politiques.operation set etat = 'VALIDE', valide_par = auteur, valide_le = current_date"
                                + " where reference = ?",
                        operation))
                .hasMessageContaining("quatre_yeux_operation");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "siren,null",
        "validationAnru,null",
        "qpv,'\"QN00000X\"'",
        "famille,'\"INCONNUE\"'",
        "plai,-1",
        "taux,null",
        "dureeAns,61",
        "differeAns,30",
        "pret,0",
        "commune,'\"75999\"'"
    })
    void une_operation_incomplete_est_refusee(String champ, String valeur) {
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        String corps = renouvellement(convention, "1000")
                .replaceFirst("\"" + champ + "\":(\"[^\"]*\"|[0-9.]+)", "\"" + champ + "\":" + valeur);
        banc.refuse(422, GESTIONNAIRE, "POST", RACINE, corps);
    }

    private static String engager(String appel) {
        return "/api/politiques/appels-de-fonds/" + appel + "/engagement";
    }

    private static String appel(String convention, String dossier) {
        return """
                {"convention":"%s","exercice":2026,"auTitreDe":null,"nature":"PRET","dossier":%s,"montant":1,
                 "objet":"Essai","justificatif":"Pièce","beneficiaire":null,"commune":null}""".formatted(convention, dossier);
    }
}
