package fr.actionlogement.convention.salaries.eligibilite;

/** The contract that ties the person to the employer. */
public enum TypeDeContrat {
    /** Apprenticeship. */
    APPRENTISSAGE("Contrat d’apprentissage", true),
    /** Professional training. */
    PROFESSIONNALISATION("Contrat de professionnalisation", true),
    /** Permanent. */
    CDI("Contrat à durée indéterminée", false),
    /** Fixed-term. */
    CDD("Contrat à durée déterminée", false),
    /** Temporary agency work. */
    INTERIM("Intérim", false),
    /** Internship. */
    STAGE("Stage", false),
    /** Any other contract. */
    AUTRE("Autre contrat de travail", false);

    private final String libelle;
    private final boolean alternance;

    TypeDeContrat(String libelle, boolean alternance) {
        this.libelle = libelle;
        this.alternance = alternance;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Whether it alternates work and training. */
    public boolean estEnAlternance() {
        return alternance;
    }
}
