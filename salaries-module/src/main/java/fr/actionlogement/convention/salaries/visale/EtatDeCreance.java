package fr.actionlogement.convention.salaries.visale;

/** Where the debt of a tenant stands. */
public enum EtatDeCreance {
    /** Nothing agreed yet. */
    OUVERTE("Ouverte", "encours"),
    /** A plan is agreed. */
    ECHEANCIER("Échéancier", "encours"),
    /** Before the courts. */
    CONTENTIEUX("Contentieux", "attention"),
    /** All was received. */
    SOLDEE("Soldée", "ok"),
    /** Written off; what comes in later is still received. */
    IRRECOUVRABLE("Irrécouvrable", "refus");

    private final String libelle;
    private final String ton;

    EtatDeCreance(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the badge. */
    public String ton() {
        return ton;
    }
}
