package fr.actionlogement.convention.salaries.visale;

/** What a cost is for. */
public enum NatureDeFrais {
    /** Managing the guarantee. */
    GESTION("Gestion"),
    /** Recovering through the courts. */
    CONTENTIEUX("Contentieux");

    private final String libelle;

    NatureDeFrais(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
