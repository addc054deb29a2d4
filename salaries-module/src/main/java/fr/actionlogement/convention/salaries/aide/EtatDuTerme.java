package fr.actionlogement.convention.salaries.aide;

/** Where a term stands. */
public enum EtatDuTerme {
    /** To come. */
    PREVU("Prévu", "neutre"),
    /** Asked for, rent receipts in hand. */
    DEMANDE("Demandé", "encours"),
    /** Certified by another person. */
    CERTIFIE("Certifié", "encours"),
    /** Paid. */
    PAYE("Payé", "ok"),
    /** Will not be paid: the file ended first. */
    CADUC("Caduc", "neutre");

    private final String libelle;
    private final String ton;

    EtatDuTerme(String libelle, String ton) {
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
