package fr.actionlogement.convention.common.pret;

/** What is not paid during the first instalments. */
public enum TypeDeDiffere {
    /** Nothing is deferred. */
    AUCUN("Aucun différé"),
    /** The principal: interest and insurance are paid. */
    AMORTISSEMENT("Différé d’amortissement"),
    /** Principal and interest: the interest of each period is added to the balance; insurance is paid. */
    TOTAL("Différé total");

    private final String libelle;

    TypeDeDiffere(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
