package fr.actionlogement.convention.bailleurs.versement;

/** What is paid in instalments, each with its schedule models and its pages. */
public enum Dispositif {
    /** An operation of a landlord. */
    OPERATION("Opération", "/bailleurs/operations/"),
    /** A yearly call of the association Foncière Logement. */
    FONCIERE_LOGEMENT("Appel de fonds", "/bailleurs/fonciere-logement/appels/"),
    /** A grant of a call for projects. */
    INNOVATION("Candidature", "/bailleurs/innovation/candidatures/");

    private final String libelle;
    private final String racine;

    Dispositif(String libelle, String racine) {
        this.libelle = libelle;
        this.racine = racine;
    }

    /** French name of a dossier. */
    public String libelle() {
        return libelle;
    }

    /** Page of a dossier. */
    public String page(String dossier) {
        return racine + dossier;
    }
}
