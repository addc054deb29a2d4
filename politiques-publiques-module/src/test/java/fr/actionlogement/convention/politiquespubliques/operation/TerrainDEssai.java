package fr.actionlogement.convention.politiquespubliques.operation;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.Banc;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A town, a district and their operations, for the tests. */
@Component
public class TerrainDEssai {

    /** A town in the overseas départements: its zone is known without an imported zoning. */
    public static final String VILLE = "97411";

    public static final String QUARTIER = "QN05951M";

    private final Banc banc;
    private final Referentiels referentiels;
    private final TransactionTemplate transaction;

    TerrainDEssai(Banc banc, Referentiels referentiels, PlatformTransactionManager transactions) {
        this.banc = banc;
        this.referentiels = referentiels;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Registers the town with a perimeter, and the district, once. */
    public void preparer() {
        transaction.executeWithoutResult(etat -> {
            CodeCommune commune = new CodeCommune(VILLE);
            referentiels.inscrireVilles(List.of(new Ville(commune, "Saint-Denis", LocalDate.of(2023, 5, 1), "Essai")));
            referentiels.inscrireQuartiers(
                    List.of(new Quartier(QUARTIER, "Les Trois Ponts", new CodeCommune("59512"), true, "Essai")));
        });
        if (referentiels.perimetres(new CodeCommune(VILLE)).isEmpty()) {
            GESTIONNAIRE.faire(() -> referentiels.delimiter(
                    new CodeCommune(VILLE),
                    new Perimetre(
                            "ORT 2020",
                            LocalDate.of(2020, 1, 1),
                            LocalDate.of(2030, 12, 31),
                            List.of("Cœur de ville"))));
        }
    }

    /** The body of an operation of urban renewal. */
    public static String renouvellement(String convention, String euros) {
        return """
                {"convention":"%s","intitule":"Reconstitution d’essai","operateur":"Bailleur d’essai","siren":"732829320",
                 "commune":"59512","pret":%s,"taux":0.25,"dureeAns":30,"differeAns":2,"periodicite":"ANNUELLE",
                 "qpv":"%s","famille":"RECONSTITUTION","validationAnru":"Comité du 12 mars 2024","plai":6,"plus":4}""".formatted(convention, euros, QUARTIER);
    }

    /** The body of an operation in a town centre: 20 dwellings, 1 000 m², 2 M€ of works. */
    public static String centreVille(String convention, String pret, String subvention) {
        return """
                {"convention":"%s","intitule":"Îlot d’essai","operateur":"SCI d’essai","siren":"732829320",
                 "siret":"73282932000074","commune":"%s","pret":%s,"taux":0.25,"dureeAns":20,"differeAns":2,
                 "periodicite":"ANNUELLE","subvention":%s,"forme":"SOCIETE_CIVILE","type":"ACQUISITION_AMELIORATION",
                 "secteur":"Cœur de ville","surface":1000,"travaux":2000000,"anah":false,"proprietaireUnique":true,
                 "logements":20,"salaries":15}""".formatted(convention, VILLE, pret, subvention);
    }

    /** The form of an operation in a town centre: two dwellings of one owner, paid by grant alone. */
    public static String[] maison(String convention, String intitule) {
        return new String[] {
            "convention",
            convention,
            "intitule",
            intitule,
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
            "Deux logements sous les toits"
        };
    }

    /**
     * Records an invoice by the pages.
     *
     * @param dossier path of the operation
     */
    public void facturer(String dossier, String fournisseur, String euros) {
        banc.faire(
                GESTIONNAIRE,
                dossier + "/facturer",
                dossier + "/facturer",
                "fournisseur",
                fournisseur,
                "siret",
                "732 829 320 00074",
                "numero",
                "PAGES-" + dossier,
                "emiseLe",
                "2026-05-01",
                "montant",
                euros);
    }

    /** A validated operation. */
    public String validee(String corps) {
        String reference = banc.passe(GESTIONNAIRE, "POST", "/api/politiques/operations", corps)
                .path("reference")
                .asString();
        banc.passe(GESTIONNAIRE, "POST", "/api/politiques/operations/" + reference + "/depot", "");
        banc.passe(CONTROLEUR, "POST", "/api/politiques/operations/" + reference + "/validation", "");
        return reference;
    }
}
