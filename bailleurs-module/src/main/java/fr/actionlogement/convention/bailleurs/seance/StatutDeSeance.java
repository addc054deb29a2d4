package fr.actionlogement.convention.bailleurs.seance;

/** Where a session stands. */
public enum StatutDeSeance {
    /** Its agenda is being prepared. */
    PREPAREE("En préparation", "encours"),
    /** Its decisions are taken. */
    TENUE("Tenue", "ok"),
    /** It will not be held. */
    ANNULEE("Annulée", "neutre");

    private final String libelle;
    private final String ton;

    StatutDeSeance(String libelle, String ton) {
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
