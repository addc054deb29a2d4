package fr.actionlogement.convention.bailleurs.operation;

/** The product under which a dwelling is financed, and where that product exists. */
public enum Produit {
    /** Very social rental. */
    PLAI("PLAI", true, false),
    /** Very social rental for households in difficulty. */
    PLAI_ADAPTE("PLAI adapté", true, false),
    /** Social rental. */
    PLUS("PLUS", true, false),
    /** Upper social rental. */
    PLS("PLS", true, false),
    /** Rental then purchase. */
    PSLA("PSLA", true, true),
    /** Land lease. */
    BRS("BRS", true, true),
    /** Intermediate rental. */
    LLI("LLI", true, true),
    /** Social rental overseas. */
    LLS("LLS", false, true),
    /** Very social rental overseas. */
    LLTS("LLTS", false, true),
    /** Upper social rental overseas. */
    PLS_DOM("PLS DOM", false, true);

    private final String libelle;
    private final boolean enMetropole;
    private final boolean outreMer;

    Produit(String libelle, boolean enMetropole, boolean outreMer) {
        this.libelle = libelle;
        this.enMetropole = enMetropole;
        this.outreMer = outreMer;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Whether its dwellings are let; the others are sold and have no rent. */
    public boolean estLoue() {
        return this != BRS;
    }

    /** Whether it exists there. */
    public boolean existe(boolean enOutreMer) {
        return enOutreMer ? outreMer : enMetropole;
    }
}
