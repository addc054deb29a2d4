package fr.actionlogement.convention.bailleurs.recouvrement;

/** Where a receipt stands. */
public enum StatutDEncaissement {
    /** Entered: waits for another person. */
    SAISI("À comptabiliser", "encours"),
    /** Recorded: it paid what was due. */
    COMPTABILISE("Comptabilisé", "ok"),
    /** Rejected with a reason. */
    REJETE("Rejeté", "refus");

    private final String libelle;
    private final String ton;

    StatutDEncaissement(String libelle, String ton) {
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
