package fr.actionlogement.convention.bailleurs.recouvrement;

/** For how long a line has been late. */
public enum AgeDImpaye {
    /** 30 days at most. */
    MOINS_DE_30("30 jours ou moins", 1, 30),
    /** From 31 to 90 days. */
    DE_31_A_90("De 31 à 90 jours", 31, 90),
    /** From 91 to 180 days. */
    DE_91_A_180("De 91 à 180 jours", 91, 180),
    /** More than 180 days. */
    PLUS_DE_180("Plus de 180 jours", 181, Integer.MAX_VALUE);

    private final String libelle;
    private final int premier;
    private final int dernier;

    AgeDImpaye(String libelle, int premier, int dernier) {
        this.libelle = libelle;
        this.premier = premier;
        this.dernier = dernier;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Fewest days late. */
    public int premier() {
        return premier;
    }

    /** Most days late. */
    public int dernier() {
        return dernier;
    }
}
