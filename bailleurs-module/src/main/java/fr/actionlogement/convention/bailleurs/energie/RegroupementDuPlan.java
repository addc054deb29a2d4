package fr.actionlogement.convention.bailleurs.energie;

/** By what a report of energy is cut. */
public enum RegroupementDuPlan {
    /** Year of the achievement or of the grant. */
    ANNEE("Année"),
    /** Place. */
    DEPARTEMENT("Département"),
    /** Landlord. */
    BAILLEUR("Bailleur"),
    /** Inside or outside the group. */
    GROUPE("Groupe Action Logement"),
    /** What is done. */
    NATURE("Nature"),
    /** Budget line. */
    LIGNE("Ligne budgétaire");

    private final String libelle;

    RegroupementDuPlan(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
