package fr.actionlogement.convention.bailleurs.operation;

/** Number of main rooms of a dwelling. */
public enum TypeDeLogement {
    /** One room. */
    T1("T1"),
    /** Two rooms. */
    T2("T2"),
    /** Three rooms. */
    T3("T3"),
    /** Four rooms. */
    T4("T4"),
    /** Five rooms. */
    T5("T5"),
    /** Six rooms or more. */
    T6("T6 et plus");

    private final String libelle;

    TypeDeLogement(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
