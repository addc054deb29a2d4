package fr.actionlogement.convention.salaries.conservation;

/** Where an erasure stands. */
public enum EtatDEffacement {
    /** Its report may be read; nothing is erased. */
    PREPARE("Préparé", "encours"),
    /** The identities are gone. */
    APPLIQUE("Appliqué", "ok"),
    /** Given up. */
    ABANDONNE("Abandonné", "neutre");

    private final String libelle;
    private final String ton;

    EtatDEffacement(String libelle, String ton) {
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
