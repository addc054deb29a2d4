package fr.actionlogement.convention.bailleurs.versement;

/** Where a payment request stands. */
public enum StatutDeDemande {
    /** Requested: waits for the service fait. */
    DEMANDE("À certifier", "encours"),
    /** Certified: waits for the payment order. */
    CERTIFIE("À payer", "encours"),
    /** Paid. */
    VERSE("Versé", "ok"),
    /** Rejected with a reason. */
    REJETE("Rejeté", "refus"),
    /** Fallen with its operation. */
    ANNULE("Annulé", "neutre");

    private final String libelle;
    private final String ton;

    StatutDeDemande(String libelle, String ton) {
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
