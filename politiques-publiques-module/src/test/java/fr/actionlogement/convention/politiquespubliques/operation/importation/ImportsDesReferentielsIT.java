package fr.actionlogement.convention.politiquespubliques.operation.importation;

import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@EssaiIntegre
class ImportsDesReferentielsIT {

    private static final String LOTS = "/api/imports/";

    @Autowired
    Banc banc;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void la_liste_publiee_des_villes_s_importe_et_se_defait() throws Exception {
        String lot = deposer("villes-action-coeur-de-ville", """
                code_commune;libelle;date_signature
                01053;Bourg-en-Bresse;2024-01-25
                02168;;
                99999;Ailleurs;2024-01-25
                01053;Bourg-en-Bresse;2024-01-25
                01283;Oyonnax;25 décembre
                """);
        faire(lot, "application", "APPLIQUE");
        assertThat(fautes(lot)).hasSize(3).anyMatch(f -> f.startsWith("4|")).anyMatch(f -> f.startsWith("6|"));
        assertThat(banc.page(GESTIONNAIRE, "/politiques/villes/02168")).contains("Château-Thierry");
        faire(lot, "annulation", "ANNULE");
        assertThat(sql.queryForObject(
                        "select count(*) from politiques.ville_acv where commune in ('01053', '02168')", Long.class))
                .isZero();
    }

    @Test
    void les_quartiers_prioritaires_s_importent() throws Exception {
        String lot = deposer("quartiers-prioritaires", """
                code_qp;nom;code_commune;npnru
                QN05977M;Quartier importé;59512;oui
                X12;Sans code;59512;oui
                QN05978M;Peut-être;59512;peut-être
                """);
        faire(lot, "application", "APPLIQUE");
        assertThat(fautes(lot)).hasSize(2);
        assertThat(banc.page(GESTIONNAIRE, "/politiques/villes")).contains("Quartier importé");
        faire(lot, "annulation", "ANNULE");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/villes")).doesNotContain("Quartier importé");
    }

    private String deposer(String type, String texte) throws Exception {
        var reponse = mvc.perform(multipart("/api/imports")
                        .file(new MockMultipartFile(
                                "fichier", type + ".csv", "text/csv", texte.getBytes(StandardCharsets.UTF_8)))
                        .param("type", type)
                        .with(GESTIONNAIRE))
                .andReturn()
                .getResponse();
        assertThat(reponse.getStatus()).isEqualTo(201);
        return new JsonMapper()
                .readTree(reponse.getContentAsByteArray())
                .path("id")
                .asString();
    }

    private void faire(String lot, String acte, String attendu) {
        assertThat(banc.api(GESTIONNAIRE, "POST", LOTS + lot + "/" + acte, "")
                        .getResponse()
                        .getStatus())
                .isEqualTo(202);
        String etat = "";
        for (int essai = 0; essai < 3_000 && !etat.equals(attendu); essai++) {
            LockSupport.parkNanos(20_000_000);
            etat = banc.passe(GESTIONNAIRE, "GET", LOTS + lot, "").path("etat").asString();
        }
        assertThat(etat).isEqualTo(attendu);
    }

    private List<String> fautes(String lot) {
        return sql.queryForList(
                "select numero || '|' || code from common.lot_rejet where lot_id = ? and nature in ('REJET', 'REFUS')",
                String.class,
                Long.valueOf(lot));
    }
}
