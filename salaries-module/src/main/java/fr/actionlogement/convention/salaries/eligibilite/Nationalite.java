package fr.actionlogement.convention.salaries.eligibilite;

/** Nationality, as far as the rules ask. */
public enum Nationalite {
    /** French. */
    FRANCAISE("Française"),
    /** From one of the countries that the rules name. */
    EUROPEENNE("Union européenne, EEE, Suisse, Andorre, Monaco ou Saint-Marin"),
    /** Another one, as a student with a long-stay visa or permit. */
    TITRE_DE_SEJOUR("Autre, étudiant avec visa ou titre de long séjour"),
    /** Another one, without it. */
    AUTRE("Autre");

    private final String libelle;

    Nationalite(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
