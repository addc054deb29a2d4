package fr.actionlogement.convention.bailleurs.pret;

/** Where a loan stands. */
public enum EtatDePret {
    /** Granted, nothing drawn. */
    A_TIRER("À tirer", "neutre"),
    /** Drawn, before the start of the amortisation. */
    EN_MOBILISATION("En mobilisation", "encours"),
    /** Being paid back. */
    EN_AMORTISSEMENT("En amortissement", "ok"),
    /** Paid back. */
    REMBOURSE("Remboursé", "neutre"),
    /** Its operation ended before anything was drawn. */
    ANNULE("Annulé", "refus");

    private final String libelle;
    private final String ton;

    EtatDePret(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the state on a page. */
    public String ton() {
        return ton;
    }

    /** Whether nothing more will happen. */
    public boolean estFinal() {
        return this == REMBOURSE || this == ANNULE;
    }
}
