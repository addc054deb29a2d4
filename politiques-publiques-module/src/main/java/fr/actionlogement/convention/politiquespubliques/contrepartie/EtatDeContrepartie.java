package fr.actionlogement.convention.politiquespubliques.contrepartie;

/** Where a counterpart stands. */
public enum EtatDeContrepartie {
    /** Owed, not stated yet. */
    ATTENDUE("Attendue", "encours"),
    /** Stated by somebody else than who wrote it. */
    CONSTATEE("Constatée", "ok"),
    /** Withdrawn before it was stated. */
    RETIREE("Retirée", "neutre");

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

    /** Tone of its badge. */
    public String ton() {
        return ton;
    }
}
