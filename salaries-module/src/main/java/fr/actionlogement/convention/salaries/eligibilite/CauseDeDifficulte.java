package fr.actionlogement.convention.salaries.eligibilite;

/** Why an employee is in difficulty. */
public enum CauseDeDifficulte {
    /** Loss of a job or of hours. */
    EMPLOI("Perte d’emploi ou baisse d’activité"),
    /** Separation, widowhood. */
    SEPARATION("Séparation, veuvage"),
    /** Health, disability. */
    SANTE("Santé, handicap"),
    /** Unfit dwelling, or one to leave. */
    LOGEMENT("Logement inadapté, indigne ou à quitter"),
    /** Expenses or debts too heavy. */
    CHARGES("Charges ou dettes trop lourdes"),
    /** Violence. */
    VIOLENCES("Violences"),
    /** Another one. */
    AUTRE("Autre");

    private final String libelle;

    CauseDeDifficulte(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
