package fr.actionlogement.convention.bailleurs.avenant;

/** Where an amendment stands. */
public enum StatutDAvenant {
    /** Asked: waits for another person. */
    DEMANDE("À décider", "encours"),
    /** Approved: booked. */
    APPROUVE("Approuvé", "ok"),
    /** Rejected with a reason. */
    REJETE("Rejeté", "refus");

    private final String libelle;
    private final String ton;

    StatutDAvenant(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the state on a page. */
    public String ton() {
        return ton;
    }
}
