package fr.actionlogement.convention.politiquespubliques.adil;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@EssaiIntegre
class RepartitionIT {

    private static final String RACINE = "/api/politiques/adil";

    @Autowired
    Banc banc;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void agences() {
        for (String departement : new String[] {"01", "59", "974"}) {
            banc.passe(GESTIONNAIRE, "PUT", RACINE + "/agences/" + departement, """
                    {"nom":"ADIL d’essai %s","siret":null,"rna":"W751234567"}""".formatted(departement));
        }
    }

    @Test
    void une_annee_se_repartit_au_centime_puis_s_appelle_et_se_ventile() {
        String convention = banc.convention("ANIL", null, 100, 2026);
        String corps = """
                {"convention":"%s","exercice":2026,"anil":%s,"cle":"%s"}""";
        assertThat(banc.refuse(
                        422,
                        GESTIONNAIRE,
                        "POST",
                        RACINE + "/repartitions",
                        corps.formatted(convention, "100", "EGALE")))
                .contains("100,00");
        assertThat(banc.refuse(
                        422,
                        GESTIONNAIRE,
                        "POST",
                        RACINE + "/repartitions",
                        corps.formatted(convention, "30", "CONSULTATIONS")))
                .contains("autre clé");
        String reference = banc.passe(
                        GESTIONNAIRE, "POST", RACINE + "/repartitions", corps.formatted(convention, "30", "EGALE"))
                .path("reference")
                .asString();
        banc.refuse(409, GESTIONNAIRE, "POST", RACINE + "/repartitions", corps.formatted(convention, "30", "EGALE"));
        banc.refuse(403, GESTIONNAIRE, "POST", RACINE + "/repartitions/" + reference + "/validation", "");
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", "/api/politiques/appels-de-fonds", """
                        {"convention":"%s","exercice":2026,"nature":"CONTRIBUTION","montant":1,"objet":"Essai"}""".formatted(convention)))
                .contains("dossier validé");
        banc.passe(CONTROLEUR, "POST", RACINE + "/repartitions/" + reference + "/validation", "");
        assertThat(centimes(reference, "montant")).isEqualTo(7_000);

        String premier = banc.appelDepose(convention, 2026, "CONTRIBUTION", reference + "-ADIL", "50.01");
        banc.acte(CONTROLEUR, premier, "engagement", "");
        assertThat(centimes(reference, "recu")).isEqualTo(5_001);
        String trop = banc.appelDepose(convention, 2026, "CONTRIBUTION", reference + "-ADIL", "20");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", "/api/politiques/appels-de-fonds/" + trop + "/engagement", ""))
                .contains("19,99");
        String solde = banc.appelDepose(convention, 2026, "CONTRIBUTION", reference + "-ADIL", "19.99");
        banc.acte(CONTROLEUR, solde, "engagement", "");
        banc.lire(RACINE + "/repartitions/" + reference)
                .path("parts")
                .forEach(part -> assertThat(part.path("recu")).isEqualTo(part.path("montant")));
        banc.acte(CONTROLEUR, premier, "annulation", "{\"motif\":\"Essai\"}");
        assertThat(centimes(reference, "recu")).isEqualTo(1_999);
        banc.payer(banc.appelDepose(convention, 2026, "CONTRIBUTION", reference + "-ANIL", "30"), "30");
    }

    @Test
    void la_base_refuse_des_parts_qui_ne_font_pas_le_reseau() {
        String convention = banc.convention("ANIL", null, 100, 2025);
        String reference = banc.passe(GESTIONNAIRE, "POST", RACINE + "/repartitions", """
                        {"convention":"%s","exercice":2025,"anil":0,"cle":"POPULATION"}""".formatted(convention))
                .path("reference")
                .asString();
        assertThatThrownBy(() -> sql.update(
                        "update politiques.repartition set reseau_centimes = reseau_centimes + 1 where reference = ?",
                        reference))
                .hasMessageContaining("parts des ADIL");
    }

    @Test
    void une_annee_se_repartit_par_les_seules_pages() {
        String convention = banc.convention("ANIL", null, 1_000, 2024);
        banc.faire(
                GESTIONNAIRE,
                "/politiques/adil/agences/nouvelle",
                "/politiques/adil/agences",
                "departement",
                "2A",
                "nom",
                "ADIL des pages",
                "siret",
                "732 829 320 00074");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/adil/agences/2A")).contains("ADIL des pages");
        String dossier = banc.faire(
                GESTIONNAIRE,
                "/politiques/adil/repartitions/nouvelle",
                "/politiques/adil/repartitions",
                "convention",
                convention,
                "exercice",
                "2024",
                "anil",
                "300",
                "cle",
                "POPULATION");
        banc.faire(CONTROLEUR, dossier + "/valider", dossier + "/valider");
        assertThat(banc.page(GESTIONNAIRE, dossier)).contains("700,00 €", "ADIL des pages", "Validée");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/adil")).contains("ADIL des pages");
    }

    private long centimes(String reference, String champ) {
        long total = 0;
        for (JsonNode part : banc.lire(RACINE + "/repartitions/" + reference).path("parts")) {
            total += part.path(champ).decimalValue().movePointRight(2).longValueExact();
        }
        return total;
    }
}
