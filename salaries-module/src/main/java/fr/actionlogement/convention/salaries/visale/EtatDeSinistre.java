package fr.actionlogement.convention.salaries.visale;

/** Where a claim stands. */
public enum EtatDeSinistre {
    /** The landlord declared it. */
    DECLARE("Déclaré", "encours"),
    /** The indemnity is worked out. */
    INSTRUIT("Instruit", "encours"),
    /** The indemnity is committed, the landlord has to accept. */
    QUITTANCE_PROPOSEE("Quittance proposée", "encours"),
    /** The landlord accepted: to be paid. */
    QUITTANCE_VALIDEE("Quittance validée", "attention"),
    /** The landlord was paid; Action Logement is subrogated. */
    INDEMNISE("Indemnisé", "ok"),
    /** The cover is forfeited. */
    DECHU("Déchu", "refus"),
    /** Withdrawn, or given up before payment. */
    SANS_SUITE("Sans suite", "neutre");

    private final String libelle;
    private final String ton;

    EtatDeSinistre(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of the badge. */
    public String ton() {
        return ton;
    }
}
