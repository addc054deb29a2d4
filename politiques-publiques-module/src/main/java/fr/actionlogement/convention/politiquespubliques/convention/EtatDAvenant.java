package fr.actionlogement.convention.politiquespubliques.convention;

/** Where an amendment stands. */
public enum EtatDAvenant {
    /** Signed and recorded; changes nothing yet. */
    PROPOSE("À valider", "encours"),
    /** Validated by somebody else: it binds. */
    VALIDE("Validé", "ok"),
    /** Rejected. */
    REJETE("Rejeté", "refus");

    private final String libelle;
    private final String ton;

    EtatDAvenant(String libelle, String ton) {
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
