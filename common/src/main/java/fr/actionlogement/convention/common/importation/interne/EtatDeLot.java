package fr.actionlogement.convention.common.importation.interne;

/** Where a lot stands. */
public enum EtatDeLot {
    /** The file is being read. */
    DEPOT("Lecture en cours", "encours"),
    /** Read and simulated; nothing is posted. */
    SIMULE("Simulé, à appliquer", "attention"),
    /** Being applied, chunk by chunk. */
    EN_APPLICATION("Application en cours", "encours"),
    /** Applied, but for the rows refused. */
    APPLIQUE("Appliqué", "ok"),
    /** Stopped by a failure; goes on where it stopped once resumed. */
    SUSPENDU("Suspendu", "refus"),
    /** Being undone, from the last row to the first. */
    EN_ANNULATION("Annulation en cours", "encours"),
    /** Undone. */
    ANNULE("Annulé", "neutre"),
    /** Given up before anything was posted. */
    ABANDONNE("Abandonné", "neutre"),
    /** Nothing in it can be applied. */
    REJETE("Rejeté", "refus");

    private final String libelle;
    private final String ton;

    EtatDeLot(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the label on a page: neutre, encours, ok, attention or refus. */
    public String ton() {
        return ton;
    }

    /** Whether the engine is at work on the lot. */
    public boolean enCours() {
        return this == EN_APPLICATION || this == EN_ANNULATION || this == DEPOT;
    }
}
