package fr.actionlogement.convention.politiquespubliques;

import static fr.actionlogement.convention.politiquespubliques.Banc.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.QUARTIER;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.VILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each programme of the founding document, from its convention to its certified report. */
@EssaiIntegre
class ChaqueProgrammeIT {

    private static final String RAPPORTS = "/api/politiques/comptes-rendus";

    @Autowired
    Banc banc;

    @Autowired
    TerrainDEssai terrain;

    @BeforeEach
    void preparer() {
        terrain.preparer();
        banc.passe(GESTIONNAIRE, "PUT", "/api/politiques/adil/agences/59", """
                {"nom":"ADIL d’essai 59","siret":null,"rna":"W751234567"}""");
    }

    @ParameterizedTest(name = "{0} de la convention au compte rendu par l’API")
    @CsvSource({
        "ACV,SUBVENTION,2026",
        "ANRU,CONTRIBUTION,2026",
        "ANRU-PRETS,PRET,2026",
        "FNAP,CONTRIBUTION,2024",
        "ANIL,CONTRIBUTION,2027"
    })
    void par_l_api_seule(String programme, String nature, int annee) {
        String convention = banc.convention(programme, programme.equals("ACV") ? VILLE : null, 1_000_000, annee);
        String appel = banc.appelDepose(convention, annee, nature, dossierParApi(programme, convention, annee), "500");
        banc.payer(appel, "500");
        int lue = programme.equals("FNAP") ? 2024 : 2026;
        String rapport = banc.passe(
                        GESTIONNAIRE,
                        "POST",
                        RAPPORTS,
                        "{\"convention\":\"%s\",\"annee\":%d,\"semestre\":1}".formatted(convention, lue))
                .path("reference")
                .asString();
        List<String> valeurs = new ArrayList<>();
        for (JsonNode indicateur : banc.lire(RAPPORTS + "/indicateurs/" + programme)) {
            valeurs.add("{\"indicateur\":\"%s\",\"departement\":%s,\"valeur\":7}"
                    .formatted(
                            indicateur.path("code").asString(),
                            indicateur.path("parDepartement").asBoolean() ? "\"59\"" : "null"));
        }
        banc.remplacer(
                GESTIONNAIRE,
                RAPPORTS + "/" + rapport,
                "{\"synthese\":null,\"valeurs\":[" + String.join(",", valeurs) + "]}");
        banc.passe(GESTIONNAIRE, "POST", RAPPORTS + "/" + rapport + "/transmission", "");
        banc.passe(CONTROLEUR, "POST", RAPPORTS + "/" + rapport + "/certification", "{\"constat\":\"Conforme\"}");
        assertThat(banc.lire(RAPPORTS + "/" + rapport).path("etat").asString()).isEqualTo("CERTIFIE");
        assertThat(banc.lire("/api/politiques/appels-de-fonds/" + appel)
                        .path("etat")
                        .asString())
                .isEqualTo("PAYE");
    }

    @ParameterizedTest(name = "{0} de la convention au compte rendu par les pages")
    @CsvSource({
        "ACV,SUBVENTION,2026",
        "ANRU,CONTRIBUTION,2026",
        "ANRU-PRETS,PRET,2026",
        "FNAP,CONTRIBUTION,2024",
        "ANIL,CONTRIBUTION,2027"
    })
    void par_les_pages_seules(String programme, String nature, int annee) {
        String convention = conventionParPages(programme, annee);
        String dossier = dossierParPages(programme, convention, annee);
        String appels = "/politiques/appels-de-fonds";
        String appel = banc.faire(
                GESTIONNAIRE,
                appels + "/nouveau?convention=" + convention,
                appels,
                "convention",
                convention,
                "exercice",
                String.valueOf(annee),
                "nature",
                nature,
                "dossier",
                dossier == null ? "" : dossier,
                "montant",
                "500",
                "objet",
                "Appel des pages",
                "justificatif",
                "Pièce reçue");
        banc.faire(GESTIONNAIRE, appel + "/deposer", appel + "/deposer");
        banc.faire(CONTROLEUR, appel + "/engager", appel + "/engager");
        banc.faire(CONTROLEUR, appel + "/certifier", appel + "/certifier", "montant", "500", "constat", "Conforme");
        banc.faire(
                AUTRE_CONTROLEUR,
                appel + "/payer",
                appel + "/payer",
                "montant",
                "500",
                "credits",
                String.valueOf(annee));
        assertThat(banc.page(GESTIONNAIRE, appel)).contains("Payé");
        assertThat(banc.page(GESTIONNAIRE, rapportParPages(programme, convention)))
                .contains("Compte rendu certifié");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/programmes/" + programme))
                .contains("Ce qui est produit");
    }

    private @Nullable String dossierParApi(String programme, String convention, int annee) {
        return switch (programme) {
            case "ACV" -> {
                String operation = terrain.validee(TerrainDEssai.centreVille(convention, "600000", "300000"));
                banc.passe(GESTIONNAIRE, "POST", "/api/politiques/operations/" + operation + "/factures", """
                        {"fournisseur":"Entreprise","siret":"73282932000074","numero":"API-%s","emiseLe":"2026-03-01","montant":1000}""".formatted(
                                operation));
                yield operation;
            }
            case "ANRU-PRETS" -> terrain.validee(TerrainDEssai.renouvellement(convention, "1000"));
            case "ANIL" -> {
                String repartition = banc.passe(
                                GESTIONNAIRE, "POST", "/api/politiques/adil/repartitions", """
                                {"convention":"%s","exercice":%d,"anil":0,"cle":"EGALE"}""".formatted(
                                                convention, annee))
                        .path("reference")
                        .asString();
                banc.passe(CONTROLEUR, "POST", "/api/politiques/adil/repartitions/" + repartition + "/validation", "");
                yield repartition + "-ADIL";
            }
            default -> null;
        };
    }

    private String conventionParPages(String programme, int annee) {
        String adresse = banc.faire(
                GESTIONNAIRE,
                "/politiques/conventions/nouvelle?programme=" + programme,
                "/politiques/conventions",
                "programme",
                programme,
                "organisme",
                "Organisme des pages",
                "commune",
                programme.equals("ACV") ? VILLE : "",
                "objet",
                "Convention des pages",
                "acte",
                "Acte 2023-2",
                "signeeLe",
                "2023-07-03",
                "debut",
                "2023-01-01",
                "fin",
                "2027-12-31",
                "annees[0].exercice",
                String.valueOf(annee),
                "annees[0].montantConventionne",
                "1 000 000");
        return reference(adresse);
    }

    private @Nullable String dossierParPages(String programme, String convention, int annee) {
        return switch (programme) {
            case "ACV" -> {
                String operation = operation(
                        "ACV",
                        convention,
                        "commune",
                        VILLE,
                        "forme",
                        "PERSONNE",
                        "type",
                        "TRANSFORMATION",
                        "secteur",
                        "Cœur de ville",
                        "surface",
                        "100",
                        "travaux",
                        "150 000",
                        "logements",
                        "2",
                        "proprietaireUnique",
                        "true",
                        "subvention",
                        "64 000",
                        "derogation",
                        "Deux logements sous les toits");
                String dossier = "/politiques/operations/" + operation;
                banc.faire(
                        GESTIONNAIRE,
                        dossier + "/facturer",
                        dossier + "/facturer",
                        "fournisseur",
                        "Entreprise",
                        "siret",
                        "732 829 320 00074",
                        "numero",
                        "PAGES-" + operation,
                        "emiseLe",
                        "2026-05-01",
                        "montant",
                        "1 000");
                yield operation;
            }
            case "ANRU-PRETS" ->
                operation(
                        "ANRU-PRETS",
                        convention,
                        "commune",
                        "59512",
                        "operateur",
                        "Bailleur d’essai",
                        "siren",
                        "732829320",
                        "pret",
                        "1 000",
                        "taux",
                        "0,25",
                        "dureeAns",
                        "30",
                        "differeAns",
                        "2",
                        "periodicite",
                        "ANNUELLE",
                        "qpv",
                        QUARTIER,
                        "famille",
                        "RECONSTITUTION",
                        "validationAnru",
                        "Comité du 12 mars",
                        "plai",
                        "6");
            case "ANIL" -> {
                String dossier = banc.faire(
                        GESTIONNAIRE,
                        "/politiques/adil/repartitions/nouvelle",
                        "/politiques/adil/repartitions",
                        "convention",
                        convention,
                        "exercice",
                        String.valueOf(annee),
                        "anil",
                        "600",
                        "cle",
                        "EGALE");
                banc.faire(CONTROLEUR, dossier + "/valider", dossier + "/valider");
                yield reference(dossier) + "-ANIL";
            }
            default -> null;
        };
    }

    private String operation(String programme, String convention, String... champs) {
        List<String> tous = new ArrayList<>(List.of("convention", convention, "intitule", "Opération des pages"));
        tous.addAll(List.of(champs));
        String dossier = banc.faire(
                GESTIONNAIRE,
                "/politiques/operations/nouvelle?programme=" + programme,
                "/politiques/operations?programme=" + programme,
                tous.toArray(String[]::new));
        banc.faire(GESTIONNAIRE, dossier + "/deposer", dossier + "/deposer");
        banc.faire(CONTROLEUR, dossier + "/valider", dossier + "/valider");
        assertThat(banc.page(GESTIONNAIRE, dossier)).contains("Opération des pages", "Appeler ");
        return reference(dossier);
    }

    private String rapportParPages(String programme, String convention) {
        String rapport = banc.faire(
                GESTIONNAIRE,
                "/politiques/comptes-rendus/nouveau",
                "/politiques/comptes-rendus",
                "convention",
                convention,
                "annee",
                programme.equals("FNAP") ? "2024" : "2026",
                "semestre",
                "1");
        List<String> champs = new ArrayList<>();
        int rang = 0;
        for (JsonNode indicateur : banc.lire(RAPPORTS + "/indicateurs/" + programme)) {
            champs.addAll(List.of(
                    "valeurs[" + rang + "].indicateur", indicateur.path("code").asString()));
            champs.addAll(List.of("valeurs[" + rang + "].valeur", "7"));
            champs.addAll(List.of(
                    "valeurs[" + rang + "].departement",
                    indicateur.path("parDepartement").asBoolean() ? "59" : ""));
            rang++;
        }
        banc.faire(GESTIONNAIRE, rapport + "/saisir", rapport + "/saisir", champs.toArray(String[]::new));
        banc.faire(GESTIONNAIRE, rapport + "/transmettre", rapport + "/transmettre");
        banc.faire(CONTROLEUR, rapport + "/certifier", rapport + "/certifier", "constat", "Rapproché");
        return rapport;
    }

    private static String reference(String adresse) {
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }
}
