package fr.actionlogement.convention.bailleurs.pret;

/** Where an early repayment or a rescheduling stands. */
public enum StatutDAmenagement {
    /** Asked: waits for another person. */
    DEMANDE("À décider", "encours"),
    /** Accepted: the schedule follows it. */
    ACCEPTE("Accepté", "ok"),
    /** Rejected with a reason. */
    REJETE("Rejeté", "refus");

    private final String libelle;
    private final String ton;

    StatutDAmenagement(String libelle, String ton) {
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
