package fr.actionlogement.convention.salaries.eligibilite;

/** What is bought. */
public enum OperationDAchat {
    /** New build. */
    NEUF("Construction neuve"),
    /** Off-plan. */
    VEFA("Vente en l’état futur d’achèvement"),
    /** Rent to own. */
    PSLA("Location-accession (PSLA)"),
    /** Solidarity lease, new or old. */
    BRS("Bail réel solidaire"),
    /** Sale of a social dwelling. */
    VENTE_HLM("Vente d’un logement HLM"),
    /** Existing home. */
    ANCIEN("Logement existant"),
    /** Enlargement. */
    AGRANDISSEMENT("Agrandissement"),
    /** Land alone. */
    TERRAIN("Terrain seul");

    private final String libelle;

    OperationDAchat(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
