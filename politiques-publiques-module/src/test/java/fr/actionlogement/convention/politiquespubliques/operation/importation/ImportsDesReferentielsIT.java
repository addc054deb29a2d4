package fr.actionlogement.convention.politiquespubliques.operation.importation;

import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.convention.politiquespubliques.Lots;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EssaiIntegre
class ImportsDesReferentielsIT {

    @Autowired
    Banc banc;

    @Autowired
    Lots lots;

    @Autowired
    JdbcTemplate sql;

    @Test
    void la_liste_publiee_des_villes_s_importe_et_se_defait() {
        String lot = lots.deposer("villes-action-coeur-de-ville", """
                code_commune;libelle;date_signature
                01053;Bourg-en-Bresse;2024-01-25
                02168;;
                99999;Ailleurs;2024-01-25
                01053;Bourg-en-Bresse;2024-01-25
                01283;Oyonnax;25 décembre
                """);
        lots.faire(lot, "application", "APPLIQUE");
        assertThat(lots.fautes(lot))
                .hasSize(3)
                .anyMatch(f -> f.startsWith("4|"))
                .anyMatch(f -> f.startsWith("6|"));
        assertThat(banc.page(GESTIONNAIRE, "/politiques/villes/02168")).contains("Château-Thierry");
        lots.faire(lot, "annulation", "ANNULE");
        assertThat(sql.queryForObject(
                        "select count(*) from politiques.ville_acv where commune in ('01053', '02168')", Long.class))
                .isZero();
    }

    @Test
    void les_quartiers_prioritaires_s_importent() {
        String lot = lots.deposer("quartiers-prioritaires", """
                code_qp;nom;code_commune;npnru
                QN05977M;Quartier importé;59512;oui
                X12;Sans code;59512;oui
                QN05978M;Peut-être;59512;peut-être
                """);
        lots.faire(lot, "application", "APPLIQUE");
        assertThat(lots.fautes(lot)).hasSize(2);
        assertThat(banc.page(GESTIONNAIRE, "/politiques/villes")).contains("Quartier importé");
        lots.faire(lot, "annulation", "ANNULE");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/villes")).doesNotContain("Quartier importé");
    }
}
