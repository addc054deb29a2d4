package fr.actionlogement.convention.common.pret;

/** What a line of a schedule is. */
public enum TypeDEcheance {
    /** Interest of the preliminary period, at the start of the amortisation. */
    INTERETS_INTERCALAIRES("Intérêts intercalaires"),
    /** Instalment whose principal, or principal and interest, is deferred. */
    DIFFERE("Échéance différée"),
    /** Ordinary instalment. */
    ECHEANCE("Échéance"),
    /** Early repayment. */
    ANTICIPE("Remboursement anticipé");

    private final String libelle;

    TypeDEcheance(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
