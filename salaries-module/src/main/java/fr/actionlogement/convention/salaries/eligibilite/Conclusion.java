package fr.actionlogement.convention.salaries.eligibilite;

/** What the criteria say together. */
public enum Conclusion {
    /** Every criterion is met. */
    ELIGIBLE("Éligible", "ok"),
    /** At least one is not met. */
    NON_ELIGIBLE("Non éligible", "refus"),
    /** None is broken, but at least one cannot be decided. */
    INDECIDABLE("Indécidable en l’état", "attention");

    private final String libelle;
    private final String ton;

    Conclusion(String libelle, String ton) {
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
