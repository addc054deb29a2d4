package fr.actionlogement.convention.common.budget;

/** What an entry of the ledger does. */
public enum TypeDeMouvement {
    /** Grants or takes back room for a year. */
    DOTATION("Dotation"),
    /** Moves room between lines or years inside an axis. */
    REDEPLOIEMENT("Redéploiement"),
    /** Carries the unused room of a year over to the next. */
    REPORT("Report"),
    /** Holds room, or gives it back. */
    RESERVATION("Réservation"),
    /** Commits (AE). */
    ENGAGEMENT("Engagement"),
    /** Releases what is committed and not paid. */
    DEGAGEMENT("Dégagement"),
    /** Pays (CP). */
    VERSEMENT("Versement"),
    /** Takes a payment back. */
    REVERSEMENT("Reversement"),
    /** Records what a borrower repays, apart from fresh money. */
    REMBOURSEMENT("Remboursement");

    private final String libelle;

    TypeDeMouvement(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
