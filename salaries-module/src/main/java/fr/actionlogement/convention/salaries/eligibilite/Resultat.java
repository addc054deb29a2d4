package fr.actionlogement.convention.salaries.eligibilite;

/** Answer of one criterion. */
public enum Resultat {
    /** The condition holds. */
    REMPLI("Rempli", "ok"),
    /** It does not. */
    NON_REMPLI("Non rempli", "refus"),
    /** What would tell is missing. */
    INDECIDABLE("Indécidable", "attention");

    private final String libelle;
    private final String ton;

    Resultat(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of its badge. */
    public String ton() {
        return ton;
    }
}
