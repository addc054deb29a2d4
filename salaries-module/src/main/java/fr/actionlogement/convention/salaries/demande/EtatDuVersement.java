package fr.actionlogement.convention.salaries.demande;

/** Where a payment stands. */
public enum EtatDuVersement {
    /** Asked for on an invoice or a receipt. */
    DEMANDE("Demandé", "encours"),
    /** Certified by another person. */
    CERTIFIE("Certifié", "encours"),
    /** Paid. */
    PAYE("Payé", "ok"),
    /** Given up before it was paid. */
    RETIRE("Retiré", "neutre");

    private final String libelle;
    private final String ton;

    EtatDuVersement(String libelle, String ton) {
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
