package fr.actionlogement.convention.salaries.visale;

/** Where a cost stands. */
public enum EtatDeFrais {
    /** Entered. */
    A_APPROUVER("À approuver", "encours"),
    /** Committed and paid. */
    PAYE("Payé", "ok"),
    /** Refused. */
    REFUSE("Refusé", "refus");

    private final String libelle;
    private final String ton;

    EtatDeFrais(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the badge. */
    public String ton() {
        return ton;
    }
}
