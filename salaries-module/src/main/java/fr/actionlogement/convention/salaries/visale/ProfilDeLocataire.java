package fr.actionlogement.convention.salaries.visale;

/** Whom the visa is for. */
public enum ProfilDeLocataire {
    /** An employee. */
    SALARIE("Salarié"),
    /** A student or an apprentice. */
    ETUDIANT("Étudiant ou alternant"),
    /** A seasonal worker. */
    SAISONNIER("Saisonnier"),
    /** A household housed by an association. */
    INTERMEDIATION("Intermédiation locative");

    private final String libelle;

    ProfilDeLocataire(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
