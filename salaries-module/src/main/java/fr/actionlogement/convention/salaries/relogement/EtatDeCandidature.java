package fr.actionlogement.convention.salaries.relogement;

/** Where a candidate stands. */
public enum EtatDeCandidature {
    /** Before the commission. */
    POSITIONNEE("Positionnée", "encours"),
    /** Ranked by the commission. */
    ATTRIBUEE("Attribuée", "encours"),
    /** Not kept by the commission. */
    NON_ATTRIBUEE("Non attribuée", "neutre"),
    /** The candidate accepted. */
    ACCEPTEE("Acceptée", "ok"),
    /** The candidate refused; the request lives on. */
    REFUSEE("Refusée par le candidat", "neutre"),
    /** No answer in ten days: the next one is asked. */
    SANS_REPONSE("Sans réponse", "neutre"),
    /** One family housed. */
    BAIL_SIGNE("Bail signé", "ok");

    private final String libelle;
    private final String ton;

    EtatDeCandidature(String libelle, String ton) {
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
