package fr.actionlogement.convention.salaries.eligibilite;

/** Who owns the dwelling. */
public enum Parc {
    /** Private landlord. */
    PRIVE("Parc privé"),
    /** Social landlord or collective structure. */
    SOCIAL("Parc social ou structure collective");

    private final String libelle;

    Parc(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
