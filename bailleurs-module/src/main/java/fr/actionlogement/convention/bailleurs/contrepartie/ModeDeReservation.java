package fr.actionlogement.convention.bailleurs.contrepartie;

/** How the dwellings of the rights are found. */
public enum ModeDeReservation {
    /** Identified dwellings. */
    STOCK("En stock (logements identifiés)"),
    /** A share of what falls vacant, under a convention. */
    FLUX("En flux (convention avec le bailleur)");

    private final String libelle;

    ModeDeReservation(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
