package fr.actionlogement.convention.salaries.visale;

/** Where a contract of guarantee stands. */
public enum EtatDeContrat {
    /** The landlord asked for the guarantee. */
    PROPOSE("Proposé", "encours"),
    /** Accepted, the lease is not signed yet. */
    ACCEPTE("Accepté", "encours"),
    /** The lease is signed: the rent is guaranteed. */
    ACTIF("En cours", "ok"),
    /** The cover is over. */
    ECHU("Échu", "neutre"),
    /** Ended before its term. */
    RESILIE("Résilié", "neutre"),
    /** Never took effect. */
    ANNULE("Annulé", "refus");

    private final String libelle;
    private final String ton;

    EtatDeContrat(String libelle, String ton) {
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
