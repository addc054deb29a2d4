package fr.actionlogement.convention.common.remarque.interne;

/** Where a remark stands. */
public enum EtatDeRemarque {
    /** Waits for an answer. */
    OUVERTE("Ouverte", "attention"),
    /** Answered: its author, or another controller, reads the reply. */
    RESOLUE("Résolue", "encours"),
    /** Over. */
    CLOSE("Close", "ok");

    private final String libelle;
    private final String ton;

    EtatDeRemarque(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French word. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the badge. */
    public String ton() {
        return ton;
    }
}
