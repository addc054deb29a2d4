package fr.actionlogement.convention.politiquespubliques;

import static fr.actionlogement.convention.politiquespubliques.Banc.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.VILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Autowired
    PagesDesProgrammes pages;

    /** Code, nature of what is called, year of the convention. */
    static List<Arguments> programmes() {
        return List.of(
                arguments("ACV", "SUBVENTION", 2026),
                arguments("ANRU", "CONTRIBUTION", 2026),
                arguments("ANRU-PRETS", "PRET", 2026),
                arguments("FNAP", "CONTRIBUTION", 2024),
                arguments("ANIL", "CONTRIBUTION", 2027));
    }

    @BeforeEach
    void preparer() {
        terrain.preparer();
        banc.passe(GESTIONNAIRE, "PUT", "/api/politiques/adil/agences/59", """
                {"nom":"ADIL d’essai 59","siret":null,"rna":"W751234567"}""");
    }

    @ParameterizedTest(name = "{0} de la convention au compte rendu par l’API")
    @MethodSource("programmes")
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
    @MethodSource("programmes")
    void par_les_pages_seules(String programme, String nature, int annee) {
        String convention = pages.convention(programme, annee);
        String dossier = pages.dossier(programme, convention, annee);
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
        assertThat(banc.page(GESTIONNAIRE, pages.rapport(programme, convention)))
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
}
