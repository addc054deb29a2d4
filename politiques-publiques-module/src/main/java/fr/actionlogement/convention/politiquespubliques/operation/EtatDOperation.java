package fr.actionlogement.convention.politiquespubliques.operation;

/** Where an operation stands. */
public enum EtatDOperation {
    /** Being prepared. */
    BROUILLON("Brouillon", "neutre"),
    /** Complete: waits for its validation. */
    DEPOSE("Déposée", "encours"),
    /** Validated: calls may use its rights. */
    VALIDE("Validée", "ok"),
    /** Completed, with its proof. */
    ACHEVE("Achevée", "ok"),
    /** Given up. */
    ABANDONNE("Abandonnée", "refus");

    private final String libelle;
    private final String ton;

    EtatDOperation(String libelle, String ton) {
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
