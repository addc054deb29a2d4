package fr.actionlogement.convention.bailleurs.innovation;

/** Where an application stands. */
public enum StatutDeCandidature {
    /** Scored, then ranked. */
    DEPOSE("Déposé", "encours"),
    /** Granted: committed, paid by instalments. */
    ACCORDE("Accordé", "ok"),
    /** Closed: what was not paid is released. */
    SOLDE("Soldé", "neutre"),
    /** Not retained. */
    REJETE("Rejeté", "refus"),
    /** Given up: what was not paid is released. */
    ABANDONNE("Abandonné", "refus");

    private final String libelle;
    private final String ton;

    StatutDeCandidature(String libelle, String ton) {
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
