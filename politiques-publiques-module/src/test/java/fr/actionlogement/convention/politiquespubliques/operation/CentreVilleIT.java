package fr.actionlogement.convention.politiquespubliques.operation;

import static fr.actionlogement.convention.politiquespubliques.Banc.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.VILLE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.centreVille;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.maison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiIntegre
class CentreVilleIT {

    private static final String RACINE = "/api/politiques/operations";

    @Autowired
    Banc banc;

    @Autowired
    TerrainDEssai terrain;

    @BeforeEach
    void preparer() {
        terrain.preparer();
    }

    @Test
    void une_convention_immobiliere_se_signe_avec_une_ville_du_programme() {
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", "/api/politiques/conventions", """
                        {"programme":"ACV","organisme":"Autre ville","commune":"97415","objet":"Essai",
                         "signeeLe":"2023-07-03","debut":"2023-01-01","fin":"2027-12-31",
                         "annees":[{"exercice":2026,"montantConventionne":1}]}"""))
                .contains("ville du programme");
    }

    @ParameterizedTest(name = "prêt {0}, subvention {1} : {2}")
    @CsvSource({
        "700000,300000,",
        "700000,300000.01,par m²",
        "0,640000.01,par logement",
        "1,640000,",
        "0,640000,dérogation"
    })
    void le_plan_respecte_chaque_plafond_date(String pret, String subvention, String refus) {
        String convention = banc.convention("ACV", VILLE, 5_000_000, 2026);
        String corps = centreVille(convention, pret, subvention);
        if (refus == null) {
            banc.passe(GESTIONNAIRE, "POST", RACINE, corps);
        } else {
            assertThat(banc.refuse(422, GESTIONNAIRE, "POST", RACINE, corps)).contains(refus);
        }
    }

    @Test
    void la_subvention_ne_depasse_pas_sa_part_des_travaux_selon_la_zone() {
        String convention = banc.convention("ACV", VILLE, 5_000_000, 2026);
        String corps = centreVille(convention, "1", "300000.01").replace("\"travaux\":2000000", "\"travaux\":600000");
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", RACINE, corps))
                .contains("50,00", "Outre-mer", "300\u202f000,00");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "secteur,'\"Zone commerciale\"',périmètre",
        "proprietaireUnique,false,immeuble entier",
        "taux,1,0,25",
        "dureeAns,21,20",
        "differeAns,3,2",
        "logements,0,logements",
        "salaries,21,logements",
        "forme,'\"PERSONNE\"',pas nommé",
        "commune,'\"97415\"',convention immobilière"
    })
    void une_regle_du_programme_se_dit(String champ, String valeur, String dit) {
        String convention = banc.convention("ACV", VILLE, 5_000_000, 2026);
        String corps = centreVille(convention, "600000", "300000")
                .replaceFirst("\"" + champ + "\":(\"[^\"]*\"|[0-9.]+|true|false)", "\"" + champ + "\":" + valeur);
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", RACINE, corps)).contains(dit);
    }

    @Test
    void un_investisseur_en_nom_propre_n_est_nomme_nulle_part() {
        String convention = banc.convention("ACV", VILLE, 5_000_000, 2026);
        String corps = centreVille(convention, "600000", "300000")
                .replace("\"operateur\":\"SCI d’essai\",\"siren\":\"732829320\",", "")
                .replace("\"siret\":\"73282932000074\",", "")
                .replace("SOCIETE_CIVILE", "PERSONNE");
        String reference = banc.passe(GESTIONNAIRE, "POST", RACINE, corps)
                .path("reference")
                .asString();
        assertThat(banc.lire(RACINE + "/" + reference).path("operateur").asString())
                .isEqualTo("Investisseur en nom propre, dossier " + reference);
    }

    @Test
    void on_paie_sur_factures_et_le_solde_attend_l_etiquette() {
        String convention = banc.convention("ACV", VILLE, 5_000_000, 2026);
        String operation = terrain.validee(centreVille(convention, "600000", "300000"));
        String pret = banc.appelDepose(convention, 2026, "PRET", operation, "600000");
        String subvention = banc.appelDepose(convention, 2026, "SUBVENTION", operation, "300000");
        banc.acte(CONTROLEUR, pret, "engagement", "");
        banc.acte(CONTROLEUR, subvention, "engagement", "");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", certifier(pret), constat("500000")))
                .contains("factures");
        facturer(operation, "F1" + operation, "600000");
        banc.refuse(409, GESTIONNAIRE, "POST", RACINE + "/" + operation + "/factures", facture("F1" + operation, "1"));
        banc.passe(CONTROLEUR, "POST", certifier(pret), constat("500000"));
        assertThat(banc.refuse(409, CONTROLEUR, "POST", certifier(subvention), constat("100000.01")))
                .contains("factures", "600\u202f000,01");
        facturer(operation, "F2" + operation, "400000");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", certifier(subvention), constat("130000.01")))
                .contains("achèvement", "630\u202f000,00");

        String achevement =
                "{\"date\":\"2026-06-01\",\"livres\":20,\"salaries\":15,\"etiquette\":%s,\"preuve\":\"Diagnostic\"}";
        assertThat(banc.refuse(
                        422,
                        CONTROLEUR,
                        "POST",
                        RACINE + "/" + operation + "/achevement",
                        achevement.formatted("\"D\"")))
                .contains("Étiquette énergétique C");
        banc.refuse(422, CONTROLEUR, "POST", RACINE + "/" + operation + "/achevement", achevement.formatted("null"));
        banc.passe(CONTROLEUR, "POST", RACINE + "/" + operation + "/achevement", achevement.formatted("\"C\""));
        banc.passe(CONTROLEUR, "POST", certifier(subvention), constat("300000"));
        banc.passe(
                AUTRE_CONTROLEUR,
                "POST",
                "/api/politiques/appels-de-fonds/" + subvention + "/paiements",
                "{\"montant\":300000}");
        assertThat(banc.lire(RACINE + "/" + operation).path("livresSalaries").asInt())
                .isEqualTo(15);
    }

    @Test
    void une_operation_de_centre_ancien_se_mene_par_les_seules_pages() {
        String ville = "/politiques/villes/" + VILLE;
        assertThat(banc.page(GESTIONNAIRE, "/politiques/villes")).contains("Saint-Denis", "Les Trois Ponts");
        assertThat(banc.page(GESTIONNAIRE, ville)).contains("ORT 2020", "Cœur de ville");
        assertThat(banc.echouer(
                        GESTIONNAIRE,
                        ville + "/perimetre",
                        "acte",
                        "ORT 2",
                        "signeeLe",
                        "2024-01-01",
                        "fin",
                        "2028-01-01",
                        "secteurs",
                        "Gare"))
                .contains("Une autre ORT");
        String convention = banc.convention("ACV", VILLE, 5_000_000, 2026);
        String dossier = banc.faire(
                GESTIONNAIRE,
                "/politiques/operations/nouvelle?programme=ACV",
                "/politiques/operations?programme=ACV",
                maison(convention, "Maison de la place"));
        banc.faire(
                GESTIONNAIRE,
                dossier + "/modifier",
                dossier + "/modifier",
                maison(convention, "Maison de la place, deux logements"));
        banc.faire(GESTIONNAIRE, dossier + "/deposer", dossier + "/deposer");
        banc.faire(CONTROLEUR, dossier + "/valider", dossier + "/valider");
        terrain.facturer(dossier, "Maçonnerie du centre", "64 000");
        banc.faire(
                CONTROLEUR,
                dossier + "/achever",
                dossier + "/achever",
                "date",
                "2026-06-01",
                "livres",
                "2",
                "salaries",
                "2",
                "etiquette",
                "B",
                "preuve",
                "Diagnostic de performance énergétique");
        assertThat(banc.page(GESTIONNAIRE, dossier))
                .contains("Maison de la place, deux logements", "Maçonnerie du centre", "2 logements livrés", "Achevé");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/operations?programme=ACV&etat=ACHEVE"))
                .contains("Maison de la place");
    }

    private void facturer(String operation, String numero, String euros) {
        banc.passe(GESTIONNAIRE, "POST", RACINE + "/" + operation + "/factures", facture(numero, euros));
    }

    private static String facture(String numero, String euros) {
        return """
                {"fournisseur":"Entreprise","siret":"73282932000074","numero":"%s","emiseLe":"2026-03-01","montant":%s}""".formatted(numero, euros);
    }

    private static String certifier(String appel) {
        return "/api/politiques/appels-de-fonds/" + appel + "/services-faits";
    }

    private static String constat(String euros) {
        return "{\"montant\":%s,\"constat\":\"Factures vérifiées\"}".formatted(euros);
    }
}
