package fr.actionlogement.convention.common.export.interne;

/** Where a file prepared in the background stands. */
public enum EtatDExport {
    /** Nobody works on it yet. */
    DEMANDE("En attente", "neutre"),
    /** Being written. */
    EN_COURS("En préparation", "encours"),
    /** Ready to be fetched. */
    PRET("Prêt", "ok"),
    /** Could not be written. */
    ECHOUE("Échec", "refus");

    private final String libelle;
    private final String ton;

    EtatDExport(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French words. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the badge. */
    public String ton() {
        return ton;
    }
}
