package fr.actionlogement.convention.bailleurs.contrepartie;

/** What a report of the rights adds up by. */
public enum Regroupement {
    /** Where the dwellings are. */
    DEPARTEMENT("Département"),
    /** Who owes them. */
    BAILLEUR("Bailleur");

    private final String libelle;

    Regroupement(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
