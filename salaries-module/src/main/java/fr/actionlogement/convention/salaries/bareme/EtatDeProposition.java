package fr.actionlogement.convention.salaries.bareme;

/** Where a proposal stands. */
public enum EtatDeProposition {
    /** Waits for a second person. */
    PROPOSE("Proposée", "attention"),
    /** Applied to the rules. */
    APPROUVE("Approuvée", "ok"),
    /** Left without effect. */
    REJETE("Rejetée", "refus");

    private final String libelle;
    private final String ton;

    EtatDeProposition(String libelle, String ton) {
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
