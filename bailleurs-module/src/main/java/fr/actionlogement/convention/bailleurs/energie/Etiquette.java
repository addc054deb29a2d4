package fr.actionlogement.convention.bailleurs.energie;

/** The label of a dwelling, from the best to the worst. */
public enum Etiquette {
    /** Best. */
    A,
    /** Second. */
    B,
    /** Third, aimed at by the plan. */
    C,
    /** Fourth. */
    D,
    /** Fifth. */
    E,
    /** Energy sieve. */
    F,
    /** Worst energy sieve. */
    G;

    /** Whether such a dwelling is an energy sieve. */
    public boolean estPassoire() {
        return this == F || this == G;
    }
}
