package fr.actionlogement.convention.common.pret;

/** What becomes of the interest of the preliminary period, at the start of the amortisation. */
public enum InteretsIntercalaires {
    /** Added to the balance. */
    CAPITALISES("Capitalisés"),
    /** Paid in one instalment. */
    PAYES("Payés au point de départ");

    private final String libelle;

    InteretsIntercalaires(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
