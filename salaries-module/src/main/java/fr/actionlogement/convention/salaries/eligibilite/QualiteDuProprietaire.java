package fr.actionlogement.convention.salaries.eligibilite;

/** Who asks for the works. */
public enum QualiteDuProprietaire {
    /** Owner who lives there. */
    OCCUPANT("Propriétaire occupant"),
    /** Owner who lets. */
    BAILLEUR("Propriétaire bailleur"),
    /** Neither. */
    AUTRE("Ni l’un ni l’autre");

    private final String libelle;

    QualiteDuProprietaire(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
