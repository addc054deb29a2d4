package fr.actionlogement.convention.common.avenant.interne;

/** Where a budget act stands. */
public enum EtatDActe {
    /** Waits for another person's decision. */
    DEMANDE("À décider", "attention"),
    /** Decided, and in the books. */
    APPROUVE("Approuvé", "ok"),
    /** Refused; nothing was written. */
    REJETE("Rejeté", "refus");

    private final String libelle;
    private final String ton;

    EtatDActe(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French words. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the badge. */
    public String ton() {
        return ton;
    }
}
