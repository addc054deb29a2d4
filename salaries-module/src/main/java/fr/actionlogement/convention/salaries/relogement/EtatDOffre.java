package fr.actionlogement.convention.salaries.relogement;

/** Where a dwelling offered stands. */
public enum EtatDOffre {
    /** Candidates are positioned. */
    OUVERTE("Ouverte", "encours"),
    /** The commission ranked the candidates. */
    ATTRIBUEE("Attribuée", "encours"),
    /** A lease is signed. */
    POURVUE("Pourvue", "ok"),
    /** Given back: nobody took it. */
    RENDUE("Rendue", "neutre");

    private final String libelle;
    private final String ton;

    EtatDOffre(String libelle, String ton) {
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
