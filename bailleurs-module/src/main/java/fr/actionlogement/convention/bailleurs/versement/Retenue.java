package fr.actionlogement.convention.bailleurs.versement;

/** What becomes of what is withheld on a payment. */
public enum Retenue {
    /** Withheld. */
    EN_COURS("Retenue en cours"),
    /** Paid later. */
    LEVEE("Retenue levée"),
    /** Never to be paid: the dossier closed before. */
    DEFINITIVE("Retenue définitive");

    private final String libelle;

    Retenue(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
