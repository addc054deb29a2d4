package fr.actionlogement.convention.politiquespubliques;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.QUARTIER;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.VILLE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.maison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What each programme needs before and after a call, done by its pages alone. */
@Component
class PagesDesProgrammes {

    private final Banc banc;
    private final TerrainDEssai terrain;

    PagesDesProgrammes(Banc banc, TerrainDEssai terrain) {
        this.banc = banc;
        this.terrain = terrain;
    }

    /** A convention; gives its reference. */
    String convention(String programme, int annee) {
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

    /** The file that opens the right to call; null for a programme that asks for none. */
    @Nullable
    String dossier(String programme, String convention, int annee) {
        return switch (programme) {
            case "ACV" -> {
                String operation = operation("ACV", maison(convention, "Maison des pages"));
                terrain.facturer("/politiques/operations/" + operation, "Entreprise", "1 000");
                yield operation;
            }
            case "ANRU-PRETS" ->
                operation(
                        "ANRU-PRETS",
                        "convention",
                        convention,
                        "intitule",
                        "Reconstitution des pages",
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

    private String operation(String programme, String... champs) {
        String dossier = banc.faire(
                GESTIONNAIRE,
                "/politiques/operations/nouvelle?programme=" + programme,
                "/politiques/operations?programme=" + programme,
                champs);
        banc.faire(GESTIONNAIRE, dossier + "/deposer", dossier + "/deposer");
        banc.faire(CONTROLEUR, dossier + "/valider", dossier + "/valider");
        assertThat(banc.page(GESTIONNAIRE, dossier)).contains(" des pages", "Appeler ");
        return reference(dossier);
    }

    /** A certified report; gives its path. */
    String rapport(String programme, String convention) {
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
        for (JsonNode indicateur : banc.lire("/api/politiques/comptes-rendus/indicateurs/" + programme)) {
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
