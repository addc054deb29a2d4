package fr.actionlogement.convention.bailleurs.bailleur;

/** Where a merge of two landlords stands. */
public enum StatutDeFusion {
    /** Waits for somebody else. */
    PROPOSEE("Proposée", "encours"),
    /** Done. */
    APPROUVEE("Approuvée", "ok"),
    /** Refused: two landlords remain. */
    REJETEE("Rejetée", "refus");

    private final String libelle;
    private final String ton;

    StatutDeFusion(String libelle, String ton) {
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
