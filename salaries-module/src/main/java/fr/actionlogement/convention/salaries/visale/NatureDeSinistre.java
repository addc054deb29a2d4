package fr.actionlogement.convention.salaries.visale;

/** What a claim is about. */
public enum NatureDeSinistre {
    /** Unpaid rents and charges. */
    IMPAYE("Loyers impayés"),
    /** Damage found when the tenant left. */
    DEGRADATION("Dégradations");

    private final String libelle;

    NatureDeSinistre(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
