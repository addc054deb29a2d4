package fr.actionlogement.convention.bailleurs.echange;

/** How much a value may be trusted. */
public enum Grade {
    /** Published. */
    PUBLIE("Publié"),
    /** Derived from what is published. */
    DEDUIT("Déduit"),
    /** Assumed. */
    HYPOTHESE("Hypothèse");

    private final String libelle;

    Grade(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
