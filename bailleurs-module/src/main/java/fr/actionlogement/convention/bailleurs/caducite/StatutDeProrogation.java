package fr.actionlogement.convention.bailleurs.caducite;

/** Where a prorogation stands. */
public enum StatutDeProrogation {
    /** Asked: waits for another person. */
    DEMANDE("À décider", "encours"),
    /** Granted: the last day moves. */
    ACCORDE("Accordée", "ok"),
    /** Refused with a reason. */
    REFUSE("Refusée", "refus");

    private final String libelle;
    private final String ton;

    StatutDeProrogation(String libelle, String ton) {
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
