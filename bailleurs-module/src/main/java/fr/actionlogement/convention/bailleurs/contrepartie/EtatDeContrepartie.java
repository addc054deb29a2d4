package fr.actionlogement.convention.bailleurs.contrepartie;

/** Where reservation rights stand. */
public enum EtatDeContrepartie {
    /** Agreed with the file, not yet open. */
    NEGOCIE("Négocié", "encours"),
    /** Households may be designated. */
    OUVERT("Ouvert", "ok"),
    /** The operation was given up. */
    RETIRE("Retiré", "refus");

    private final String libelle;
    private final String ton;

    EtatDeContrepartie(String libelle, String ton) {
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
