package fr.actionlogement.convention.salaries.relogement;

/** Where a request for a dwelling stands. */
public enum EtatDeDemande {
    /** Valid for a year. */
    ACTIVE("Active", "encours"),
    /** Not renewed in time; it still may be. */
    EXPIREE("Expirée", "attention"),
    /** Struck off. */
    RADIEE("Radiée", "refus"),
    /** The household signed a lease. */
    LOGEE("Logée", "ok");

    private final String libelle;
    private final String ton;

    EtatDeDemande(String libelle, String ton) {
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
