package fr.actionlogement.convention.bailleurs.operation;

/** What an operation does, and the target its dwellings feed. */
public enum NatureDOperation {
    /** New building. */
    CONSTRUCTION_NEUVE("Construction neuve", Objectif.PRODUITS),
    /** Bought off-plan. */
    VEFA("VEFA", Objectif.PRODUITS),
    /** Bought and improved. */
    ACQUISITION_AMELIORATION("Acquisition-amélioration", Objectif.PRODUITS),
    /** Offices or other premises turned into dwellings. */
    TRANSFORMATION("Transformation en logements", Objectif.PRODUITS),
    /** Pulled down and rebuilt. */
    DEMOLITION_RECONSTRUCTION("Démolition-reconstruction", Objectif.PRODUITS),
    /** Renovated. */
    REHABILITATION("Réhabilitation", Objectif.REHABILITES),
    /** Surroundings improved. */
    RESIDENTIALISATION("Résidentialisation", Objectif.REHABILITES);

    private final String libelle;
    private final String objectif;

    NatureDOperation(String libelle, String objectif) {
        this.libelle = libelle;
        this.objectif = objectif;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Code of the target that counts its dwellings when works start. */
    public String objectif() {
        return objectif;
    }

    private static final class Objectif {
        static final String PRODUITS = "LOGEMENTS-PRODUITS";
        static final String REHABILITES = "LOGEMENTS-REHABILITES";
    }
}
