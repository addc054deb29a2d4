package fr.actionlogement.convention.bailleurs.pret;

/** What changes the course of a loan by decision. */
public enum NatureDAmenagement {
    /** Principal paid back before its time. */
    ANTICIPE("Remboursement anticipé"),
    /** The rest of the loan arranged anew. */
    REAMENAGEMENT("Réaménagement");

    private final String libelle;

    NatureDAmenagement(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
