package fr.actionlogement.convention.salaries.demande;

/** What the help to an employee in difficulty is made of. */
public enum Forme {
    /** A social worker's support, without money. */
    ACCOMPAGNEMENT("Accompagnement social", Nature.SERVICE),
    /** A sum given once. */
    SECOURS("Secours", Nature.SUBVENTION),
    /** A loan without interest. */
    PRET("Prêt à taux zéro", Nature.AVANCE),
    /** A part of the rent or of the instalments during some months. */
    ALLEGEMENT("Allègement de quittance", Nature.SUBVENTION),
    /** Other loans taken over without interest. */
    REFINANCEMENT("Refinancement de prêts", Nature.AVANCE);

    private final String libelle;
    private final Nature nature;

    Forme(String libelle, Nature nature) {
        this.libelle = libelle;
        this.nature = nature;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** How its money moves. */
    public Nature nature() {
        return nature;
    }
}
