package fr.actionlogement.convention.salaries.eligibilite;

/** Energy label of a dwelling. */
public enum Etiquette {
    /** Label A. */
    A("A"),
    /** Label B. */
    B("B"),
    /** Label C. */
    C("C"),
    /** Label D. */
    D("D"),
    /** Label E. */
    E("E"),
    /** Label F. */
    F("F"),
    /** Label G. */
    G("G");

    private final String libelle;

    Etiquette(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
