package fr.actionlogement.convention.salaries.eligibilite;

/** How the person lives in the dwelling. */
public enum Occupation {
    /** Pays a rent. */
    LOCATAIRE("Locataire ou colocataire"),
    /** Is put up. */
    HEBERGE("Hébergé à titre gratuit"),
    /** Owns it. */
    PROPRIETAIRE("Propriétaire");

    private final String libelle;

    Occupation(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
