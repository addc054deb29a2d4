package fr.actionlogement.convention.bailleurs.energie;

/** When the gain of an operation is counted. */
public enum MesureDuPlan {
    /** When works end. */
    REALISE("Réalisé, à l’achèvement"),
    /** When the operation is granted. */
    ENGAGE("Attendu, à l’accord");

    private final String libelle;

    MesureDuPlan(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
