package fr.actionlogement.convention.politiquespubliques.appel;

/** Where a call for funds stands. */
public enum Etat {
    /** Being prepared by its author. */
    BROUILLON("Brouillon", "neutre"),
    /** Deposited with its evidence: waits for a controller to commit it. */
    DEPOSE("Déposé", "encours"),
    /** Committed on the programme's line: waits for the service fait. */
    ENGAGE("Engagé", "encours"),
    /** Service fait certified, wholly or in part: waits for payment orders. */
    CERTIFIE("Service fait certifié", "attention"),
    /** Paid to the last centime that remains committed. */
    PAYE("Payé", "ok"),
    /** Given up; what was committed is released. */
    ANNULE("Annulé", "refus");

    private final String libelle;
    private final String ton;

    Etat(String libelle, String ton) {
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
