package fr.actionlogement.convention.politiquespubliques.contrepartie;

/** What is owed. */
public enum NatureDeContrepartie {
    /** Dwellings whose tenants may be designated. */
    RESERVATION("Droits de réservation", "logements"),
    /** Floor area that may be built. */
    CONSTRUCTION("Droits à construire", "m² de surface de plancher");

    private final String libelle;
    private final String unite;

    NatureDeContrepartie(String libelle, String unite) {
        this.libelle = libelle;
        this.unite = unite;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** What its quantity counts, in French. */
    public String unite() {
        return unite;
    }
}
