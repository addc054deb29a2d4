package fr.actionlogement.convention.bailleurs.versement;

/** Where a reversal stands. */
public enum StatutDeReversement {
    /** Stated: waits for another person. */
    CONSTATE("À ordonner", "encours"),
    /** Ordered: the money came back to the commitment. */
    ORDONNE("Reversé", "ok"),
    /** Rejected with a reason. */
    REJETE("Rejeté", "refus");

    private final String libelle;
    private final String ton;

    StatutDeReversement(String libelle, String ton) {
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
