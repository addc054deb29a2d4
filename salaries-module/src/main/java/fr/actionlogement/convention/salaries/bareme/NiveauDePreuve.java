package fr.actionlogement.convention.salaries.bareme;

/** How sure a value is. */
public enum NiveauDePreuve {
    /** Read at the source that decides: Action Logement, service-public, code. */
    P("Source première", true),
    /** Read in the press, an ADIL, an editor. */
    S("Source secondaire", true),
    /** Read in a public repository. */
    G("Dépôt public", true),
    /** Computed from values that have a source. */
    C("Calculé", true),
    /** Our own choice. */
    H("Hypothèse", false),
    /** From memory. */
    M("Non vérifié", false);

    private final String libelle;
    private final boolean verifie;

    NiveauDePreuve(String libelle, boolean verifie) {
        this.libelle = libelle;
        this.verifie = verifie;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Whether the value may be shown without a warning. */
    public boolean estVerifie() {
        return verifie;
    }
}
