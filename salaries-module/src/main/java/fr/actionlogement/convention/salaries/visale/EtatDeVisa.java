package fr.actionlogement.convention.salaries.visale;

/** Where a visa stands. */
public enum EtatDeVisa {
    /** Asked for. */
    DEMANDE("Demandé", "encours"),
    /** Documents are missing. */
    COMPLEMENT("Complément demandé", "attention"),
    /** Certified: a contract may be made on it. */
    CERTIFIE("Certifié", "ok"),
    /** Refused. */
    REFUSE("Refusé", "refus"),
    /** Its validity is over. */
    EXPIRE("Expiré", "neutre"),
    /** A contract was made on it. */
    UTILISE("Utilisé", "ok");

    private final String libelle;
    private final String ton;

    EtatDeVisa(String libelle, String ton) {
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
