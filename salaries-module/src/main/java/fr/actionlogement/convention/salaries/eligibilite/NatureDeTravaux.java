package fr.actionlogement.convention.salaries.eligibilite;

/** What the works are. */
public enum NatureDeTravaux {
    /** Improvement. */
    AMELIORATION("Amélioration"),
    /** Energy performance. */
    ENERGIE("Performance énergétique"),
    /** Adaptation to a disability. */
    HANDICAP("Adaptation au handicap"),
    /** Run-down joint ownership under a plan. */
    COPROPRIETE("Copropriété dégradée"),
    /** Enlargement. */
    AGRANDISSEMENT("Agrandissement");

    private final String libelle;

    NatureDeTravaux(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
