package fr.actionlogement.convention.politiquespubliques.pret;

/** Where a receipt stands. */
public enum EtatDEncaissement {
    /** Entered; nothing has moved. */
    SAISI("À comptabiliser", "encours"),
    /** Recorded by somebody else; its principal is in the ledger. */
    COMPTABILISE("Comptabilisé", "ok"),
    /** Rejected, with a reason. */
    REJETE("Rejeté", "neutre");

    private final String libelle;
    private final String ton;

    EtatDEncaissement(String libelle, String ton) {
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
