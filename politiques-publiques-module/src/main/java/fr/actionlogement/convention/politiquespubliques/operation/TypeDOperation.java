package fr.actionlogement.convention.politiquespubliques.operation;

/** What is done in a town centre. */
public enum TypeDOperation {
    /** Bought, then improved. */
    ACQUISITION_AMELIORATION("Acquisition-amélioration"),
    /** Demolished, then built again. */
    DEMOLITION_RECONSTRUCTION("Démolition-reconstruction"),
    /** Built. */
    CONSTRUCTION_NEUVE("Construction neuve"),
    /** Turned into dwellings. */
    TRANSFORMATION("Transformation");

    private final String libelle;

    TypeDOperation(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
