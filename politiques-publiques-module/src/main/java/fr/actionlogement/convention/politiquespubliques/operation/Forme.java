package fr.actionlogement.convention.politiquespubliques.operation;

/** Who carries an operation in a town centre. */
public enum Forme {
    /** A social landlord. */
    BAILLEUR_SOCIAL("Bailleur social"),
    /** A société civile immobilière. */
    SOCIETE_CIVILE("Société civile immobilière"),
    /** An association. */
    ASSOCIATION("Association"),
    /** A person in her own name: never named here. */
    PERSONNE("Investisseur en nom propre");

    private final String libelle;

    Forme(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
