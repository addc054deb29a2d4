package fr.actionlogement.convention.politiquespubliques.subvention;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.VILLE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.centreVille;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.renouvellement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import fr.actionlogement.essai.ValidateurScdl;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class DonneesOuvertesIT {

    @Autowired
    Banc banc;

    @Autowired
    TerrainDEssai terrain;

    @Autowired
    MockMvc mvc;

    @Test
    void les_subventions_se_publient_dans_le_schema_sans_pret_ni_personne() throws Exception {
        terrain.preparer();
        String anru = banc.convention("ANRU", null, 1_000_000, 2025);
        String contribution = banc.appelDepose(anru, 2025, "CONTRIBUTION", null, "1000.5");
        banc.payer(contribution, "1000.5");
        String enCours = banc.appelDepose(anru, 2025, "CONTRIBUTION", null, "2000");
        banc.acte(CONTROLEUR, enCours, "engagement", "");

        String ville = banc.convention("ACV", VILLE, 5_000_000, 2026);
        String operation = terrain.validee(centreVille(ville, "600000", "300000"));
        String pret = engage(ville, 2026, "PRET", operation, "600000");
        String subvention = engage(ville, 2026, "SUBVENTION", operation, "300000");
        String personne = terrain.validee(centreVille(ville, "600000", "300000")
                .replace("\"operateur\":\"SCI d’essai\",\"siren\":\"732829320\",", "")
                .replace("\"siret\":\"73282932000074\",", "")
                .replace("SOCIETE_CIVILE", "PERSONNE"));
        String aPersonne = engage(ville, 2026, "SUBVENTION", personne, "300000");
        String bonifie = engage(banc.convention("ANRU-PRETS", null, 1_000_000, 2025), 2025, "PRET", null, "10");

        String anil = banc.convention("ANIL", null, 1_000, 2027);
        banc.passe(
                GESTIONNAIRE,
                "PUT",
                "/api/politiques/adil/agences/75",
                "{\"nom\":\"ADIL d’essai\",\"rna\":\"W751234567\"}");
        String repartition = banc.passe(GESTIONNAIRE, "POST", "/api/politiques/adil/repartitions", """
                        {"convention":"%s","exercice":2027,"anil":0,"cle":"EGALE"}""".formatted(anil))
                .path("reference")
                .asString();
        banc.passe(CONTROLEUR, "POST", "/api/politiques/adil/repartitions/" + repartition + "/validation", "");
        String reseau = engage(anil, 2027, "CONTRIBUTION", repartition + "-ADIL", "1000");

        String fichier = fichier("/donnees-ouvertes/subventions.csv");
        assertThat(ValidateurScdl.fautes(fichier)).isEmpty();
        assertThat(fichier).isEqualTo(fichier("/api/donnees-ouvertes/subventions/fichier.csv"));
        assertThat(fichier)
                .contains(contribution + ",", enCours + ",", subvention + ",", reseau + "-75,", "W751234567");
        assertThat(fichier).contains("1000.50", "unique").doesNotContain(pret + ",", aPersonne + ",", bonifie + ",");
        assertThat(banc.page(GESTIONNAIRE, "/donnees-ouvertes")).contains("SCDL 2.1.1", "politiques");
    }

    /** Commits a call; a loan without file is that of an operation made for it. */
    private String engage(String convention, int exercice, String nature, String dossier, String euros) {
        String pour =
                dossier == null && nature.equals("PRET") ? terrain.validee(renouvellement(convention, euros)) : dossier;
        String appel = banc.appelDepose(convention, exercice, nature, pour, euros);
        banc.acte(CONTROLEUR, appel, "engagement", "");
        return appel;
    }

    private String fichier(String url) throws Exception {
        return new String(
                mvc.perform(get(url).with(Personnes.lecture()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
