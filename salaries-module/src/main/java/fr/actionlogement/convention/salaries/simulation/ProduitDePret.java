package fr.actionlogement.convention.salaries.simulation;

/** The loans whose cost may be tried. */
public enum ProduitDePret {
    /** Buying a first home. */
    PRET_ACCESSION("PRET-ACCESSION", "Prêt accession"),
    /** Works in one's home. */
    PRET_TRAVAUX("PRET-TRAVAUX", "Prêt travaux");

    private final String code;
    private final String libelle;

    ProduitDePret(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** Code of the product among the dated rules. */
    public String code() {
        return code;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
