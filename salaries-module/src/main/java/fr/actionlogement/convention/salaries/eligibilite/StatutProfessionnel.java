package fr.actionlogement.convention.salaries.eligibilite;

/** What the person lives on. */
public enum StatutProfessionnel {
    /** Employed. */
    SALARIE("Salarié"),
    /** In a work-study contract. */
    ALTERNANT("Alternant"),
    /** In early retirement, treated as an employee. */
    PRERETRAITE("Préretraité"),
    /** About to be employed. */
    PROMESSE("Promesse d’embauche"),
    /** Seasonal worker. */
    SAISONNIER("Travailleur saisonnier"),
    /** Looking for work. */
    DEMANDEUR_EMPLOI("Demandeur d’emploi"),
    /** Student, employed or not. */
    ETUDIANT("Étudiant"),
    /** Anything else. */
    AUTRE("Autre");

    private final String libelle;

    StatutProfessionnel(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
