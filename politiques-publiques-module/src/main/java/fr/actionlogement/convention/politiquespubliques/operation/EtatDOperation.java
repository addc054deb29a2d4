package fr.actionlogement.convention.politiquespubliques.operation;

/** Where an operation stands. */
public enum EtatDOperation {
    /** Being prepared. */
    BROUILLON("Brouillon", "neutre"),
    /** Complete: waits for its validation. */
    DEPOSE("Déposé", "encours"),
    /** Validated: calls may use its rights. */
    VALIDE("Validé", "ok"),
    /** Completed, with its proof. */
    ACHEVE("Achevé", "ok"),
    /** Given up. */
    ABANDONNE("Abandonné", "refus");

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
