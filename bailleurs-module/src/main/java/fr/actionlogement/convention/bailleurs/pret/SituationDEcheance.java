package fr.actionlogement.convention.bailleurs.pret;

/** Where a line of a schedule stands. */
public enum SituationDEcheance {
    /** Not due yet: it may still change with the index. */
    A_VENIR("À venir", "neutre"),
    /** Due today and not received yet. */
    DUE("Due", "encours"),
    /** Received, or nothing to receive. */
    REGLEE("Réglée", "ok"),
    /** Past its day and not received wholly. */
    IMPAYEE("Impayée", "refus"),
    /** What was unpaid joined the balance. */
    CONSOLIDEE("Consolidée", "attention");

    private final String libelle;
    private final String ton;

    SituationDEcheance(String libelle, String ton) {
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
}
