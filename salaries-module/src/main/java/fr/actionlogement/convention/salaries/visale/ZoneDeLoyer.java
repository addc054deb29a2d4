package fr.actionlogement.convention.salaries.visale;

/** Zone of the ceilings of rent. */
public enum ZoneDeLoyer {
    /** Île-de-France. */
    I("I : Île-de-France"),
    /** Large towns, Corsica, overseas. */
    II("II : agglomérations de plus de 100 000 habitants, Corse, outre-mer"),
    /** Elsewhere. */
    III("III : reste du territoire");

    private final String libelle;

    ZoneDeLoyer(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
