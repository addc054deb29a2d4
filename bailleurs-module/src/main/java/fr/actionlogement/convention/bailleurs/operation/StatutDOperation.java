package fr.actionlogement.convention.bailleurs.operation;

/** Where an operation stands. */
public enum StatutDOperation {
    /** Being entered. */
    BROUILLON("Brouillon", "neutre"),
    /** Submitted. */
    DEPOSE("Déposé", "encours"),
    /** Being examined. */
    EN_INSTRUCTION("En instruction", "encours"),
    /** Sent back for a complement. */
    COMPLEMENT_DEMANDE("Complément demandé", "attention"),
    /** Before the committee. */
    EN_COMITE("En comité", "encours"),
    /** Granted: committed. */
    ACCORDE("Accordé", "ok"),
    /** Under agreement. */
    CONVENTIONNE("Conventionné", "ok"),
    /** Works started. */
    EN_TRAVAUX("En travaux", "ok"),
    /** Works ended. */
    ACHEVE("Achevé", "ok"),
    /** Closed. */
    SOLDE("Soldé", "neutre"),
    /** Refused. */
    REFUSE("Refusé", "refus"),
    /** Given up. */
    ABANDONNE("Abandonné", "refus"),
    /** Fallen: works did not start in time. */
    CADUC("Caduc", "refus");

    private final String libelle;
    private final String ton;

    StatutDOperation(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the state on a page: neutre, encours, ok, attention, refus. */
    public String ton() {
        return ton;
    }

    /** Whether the file may still be corrected. */
    public boolean estModifiable() {
        return this == BROUILLON || this == COMPLEMENT_DEMANDE;
    }

    /** Whether nothing more will happen. */
    public boolean estFinal() {
        return this == SOLDE || this == REFUSE || this == ABANDONNE || this == CADUC;
    }

    /** Whether works have started. */
    public boolean estEnChantier() {
        return this == EN_TRAVAUX || this == ACHEVE || this == SOLDE;
    }
}
