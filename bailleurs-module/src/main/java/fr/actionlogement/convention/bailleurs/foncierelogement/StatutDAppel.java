package fr.actionlogement.convention.bailleurs.foncierelogement;

/** Where a call for funds of the association stands. */
public enum StatutDAppel {
    /** Waits for its commitment. */
    DEPOSE("Déposé", "encours"),
    /** Committed; paid by instalments. */
    ENGAGE("Engagé", "ok"),
    /** Closed: what was not paid is released. */
    SOLDE("Soldé", "neutre"),
    /** Refused before its commitment. */
    REJETE("Rejeté", "refus"),
    /** Given up: what was not paid is released. */
    ANNULE("Annulé", "refus");

    private final String libelle;
    private final String ton;

    StatutDAppel(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone on a page. */
    public String ton() {
        return ton;
    }
}
