package fr.actionlogement.convention.salaries.eligibilite;

/** The employer's sector. */
public enum Secteur {
    /** The private sector, agriculture apart. */
    PRIVE_NON_AGRICOLE("Privé non agricole"),
    /** Agriculture, which has its own twin aids. */
    AGRICOLE("Privé agricole"),
    /** The public sector. */
    PUBLIC("Public");

    private final String libelle;

    Secteur(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
