package fr.actionlogement.convention.salaries.aide;

/** How often a Mobili-Jeune file is paid, in arrears. */
public enum Periodicite {
    /** Every three months. */
    TRIMESTRE("Trimestrielle", 3),
    /** Every six months. */
    SEMESTRE("Semestrielle", 6);

    private final String libelle;
    private final int mois;

    Periodicite(String libelle, int mois) {
        this.libelle = libelle;
        this.mois = mois;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Number of months. */
    public int mois() {
        return mois;
    }
}
