package fr.actionlogement.convention.salaries.personne;

/** A number that somebody else gave to a person. */
public enum NatureDIdentifiant {
    /** Unique number, national or regional, of a request for social housing. */
    DEMANDE_DE_LOGEMENT("Numéro unique de demande de logement");

    private final String libelle;

    NatureDIdentifiant(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
