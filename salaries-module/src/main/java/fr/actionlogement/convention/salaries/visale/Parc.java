package fr.actionlogement.convention.salaries.visale;

/** Stock the dwelling belongs to. */
public enum Parc {
    /** Private. */
    PRIVE("Parc privé"),
    /** Social, or collective. */
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
