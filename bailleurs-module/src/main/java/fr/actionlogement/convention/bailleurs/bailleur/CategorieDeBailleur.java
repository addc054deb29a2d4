package fr.actionlogement.convention.bailleurs.bailleur;

/** What kind of body a landlord is. */
public enum CategorieDeBailleur {
    /** Public office. */
    OPH("Office public de l’habitat"),
    /** Social housing company. */
    ESH("Entreprise sociale pour l’habitat"),
    /** Cooperative. */
    COOP("Coopérative d’Hlm"),
    /** Mixed company. */
    SEM("Société d’économie mixte"),
    /** Body approved for works management. */
    MOI("Maîtrise d’ouvrage d’insertion"),
    /** Housing sale or intermediate company. */
    SVLLI("Société de vente ou de logement intermédiaire"),
    /** Local authority. */
    COLLECTIVITE("Collectivité territoriale");

    private final String libelle;

    CategorieDeBailleur(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
