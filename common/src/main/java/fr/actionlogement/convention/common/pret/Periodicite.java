package fr.actionlogement.convention.common.pret;

import java.time.LocalDate;

/** How often an instalment falls due. */
public enum Periodicite {
    /** Each month. */
    MENSUELLE("Mensuelle", 1),
    /** Each quarter. */
    TRIMESTRIELLE("Trimestrielle", 3),
    /** Each year. */
    ANNUELLE("Annuelle", 12);

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

    /** Months of a period. */
    public int mois() {
        return mois;
    }

    /** Instalments of a year. */
    public int parAn() {
        return 12 / mois;
    }

    /** The day of the instalment of that rank, counted from the start and not from one another: the 31st comes back. */
    public LocalDate date(LocalDate depart, int rang) {
        return depart.plusMonths((long) rang * mois);
    }
}
