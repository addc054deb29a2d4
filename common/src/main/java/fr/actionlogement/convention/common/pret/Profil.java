package fr.actionlogement.convention.common.pret;

/** How the balance is paid back. */
public enum Profil {
    /** Constant instalments, or growing each year by the progression. */
    ECHEANCES_CONSTANTES("Échéances constantes ou progressives"),
    /** Constant principal, the interest on top. */
    CAPITAL_CONSTANT("Amortissement constant du capital");

    private final String libelle;

    Profil(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
