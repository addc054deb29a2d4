package fr.actionlogement.convention.politiquespubliques.adil.importation;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.convention.politiquespubliques.Lots;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@EssaiIntegre
class ImportsDuReseauIT {

    @Autowired
    Banc banc;

    @Autowired
    Lots lots;

    @Autowired
    JdbcTemplate sql;

    @Test
    void la_liste_des_agences_s_importe_se_corrige_et_se_defait() {
        String premier = lots.deposer("agences-adil", """
                departement;nom;siret;rna
                52;ADIL de la Haute-Marne;;W521000001
                53;ADIL de la Mayenne;;
                20;Nulle part;;
                54;Mauvais siret;12345678901234;
                55;Mauvais rna;;V1
                52;Deux fois;;
                """);
        assertThat(lots.etat(premier)).isEqualTo("SIMULE");
        assertThat(agence("52")).isEmpty();
        assertThat(lots.fautes(premier))
                .extracting(faute -> faute.charAt(0))
                .containsExactlyInAnyOrder('4', '5', '6', '7');
        lots.faire(premier, "application", "APPLIQUE");
        assertThat(agence("52")).containsExactly("ADIL de la Haute-Marne|W521000001");

        String second = lots.deposer("agences-adil", """
                departement;nom;siret;rna
                52;ADIL 52;;W521000001
                53;ADIL de la Mayenne;;
                """);
        lots.faire(second, "application", "APPLIQUE");
        assertThat(agence("52")).containsExactly("ADIL 52|W521000001");
        lots.faire(second, "annulation", "ANNULE");
        assertThat(agence("52")).containsExactly("ADIL de la Haute-Marne|W521000001");

        banc.passe(
                GESTIONNAIRE,
                "PUT",
                "/api/politiques/adil/agences/53",
                "{\"nom\":\"Corrigée depuis\",\"siret\":null,\"rna\":null}");
        lots.annulerEnPartie(premier);
        assertThat(agence("52")).isEmpty();
        assertThat(agence("53")).containsExactly("Corrigée depuis|");
    }

    @Test
    void les_consultations_completent_le_brouillon_du_semestre_et_se_defont() {
        String convention = banc.convention("ANIL", null, 9_000_000, 2025, 2026);
        String autre = banc.convention("FNAP", null, 1_000, 2023);
        String entete = "convention;annee;semestre;departement;consultations\n";
        String lot = lots.deposer("consultations-des-adil", entete + """
                        %1$s;2025;1;59;8412
                        %1$s;2025;1;2A;0
                        %1$s;2025;1;59;9
                        %1$s;2025;3;62;9
                        %1$s;2025;1;62;-3
                        %2$s;2023;1;62;9
                        CV-1999-0001;2025;1;62;9
                        %1$s;2012;1;62;9
                        """.formatted(convention, autre));
        assertThat(lots.fautes(lot)).hasSize(6);
        assertThat(rapports(convention)).isEmpty();
        lots.faire(lot, "application", "APPLIQUE");
        String rapport = rapports(convention).get(0).path("reference").asString();
        assertThat(valeur(rapport, "59")).isEqualTo(8_412);
        assertThat(valeur(rapport, "2A")).isZero();

        String correction = lots.deposer(
                "consultations-des-adil", entete + convention + ";2025;1;59;8500\n" + convention + ";2025;1;75;7\n");
        lots.faire(correction, "application", "APPLIQUE");
        assertThat(rapports(convention)).hasSize(1);
        assertThat(valeur(rapport, "59")).isEqualTo(8_500);
        assertThat(valeur(rapport, "2A")).isZero();
        lots.faire(correction, "annulation", "ANNULE");
        assertThat(valeur(rapport, "59")).isEqualTo(8_412);
        assertThat(valeur(rapport, "75")).isNull();

        String page = "/api/politiques/comptes-rendus/" + rapport;
        banc.passe(GESTIONNAIRE, "POST", page + "/transmission", "");
        assertThat(lots.fautes(lots.deposer("consultations-des-adil", entete + convention + ";2025;1;13;7\n")))
                .hasSize(1);
        lots.annulerEnPartie(lot);
        assertThat(valeur(rapport, "59")).isEqualTo(8_412);
        banc.passe(CONTROLEUR, "POST", page + "/certification", "{\"constat\":\"Rapproché\"}");
        assertThat(lots.fautes(lots.deposer("consultations-des-adil", entete + convention + ";2025;1;14;7\n")))
                .hasSize(1);
    }

    private List<String> agence(String departement) {
        return sql.queryForList(
                "select nom || '|' || coalesce(rna, '') from politiques.adil where departement_code = ?",
                String.class,
                departement);
    }

    private JsonNode rapports(String convention) {
        return banc.lire("/api/politiques/comptes-rendus?convention=" + convention)
                .path("comptesRendus");
    }

    private Long valeur(String rapport, String departement) {
        for (JsonNode valeur :
                banc.lire("/api/politiques/comptes-rendus/" + rapport).path("valeurs")) {
            if (departement.equals(valeur.path("departement").asString())) {
                return valeur.path("valeur").asLong();
            }
        }
        return null;
    }
}
