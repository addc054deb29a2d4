package fr.actionlogement.convention.salaries.aide;

import java.util.Set;

/** Where an aid stands. */
public enum Etat {
    /** Being entered. */
    BROUILLON("Brouillon", "neutre"),
    /** The complete request is in: the version of the rules is frozen. */
    DEPOSE("Déposé", "encours"),
    /** Something was asked back to the applicant. */
    COMPLEMENT("Complément demandé", "attention"),
    /** The documents are checked and the criteria explained. */
    INSTRUIT("Instruit", "encours"),
    /** Committed on the budget. */
    ACCORDE("Accordé", "ok"),
    /** The loan's offer is with the borrower. */
    OFFRE_EMISE("Offre émise", "encours"),
    /** The borrower accepted the offer. */
    OFFRE_ACCEPTEE("Offre acceptée", "encours"),
    /** At least one term was asked for. */
    EN_PAIEMENT("En paiement", "encours"),
    /** Everything is paid out; the borrower pays back. */
    EN_REMBOURSEMENT("En remboursement", "encours"),
    /** Instalments are unpaid and the reminders were vain. */
    CONTENTIEUX("Contentieux", "refus"),
    /** Nothing is left to pay. */
    SOLDE("Soldé", "ok"),
    /** Refused, with the criteria that are not met. */
    REFUSE("Refusé", "refus"),
    /** Given up; what was not paid is released. */
    ABANDONNE("Abandonné", "neutre"),
    /** The offer was not accepted in time; the commitment is released. */
    EXPIRE("Expiré", "neutre");

    /** States in which a file counts as running for its person. */
    public static final Set<Etat> EN_COURS =
            Set.of(DEPOSE, COMPLEMENT, INSTRUIT, ACCORDE, OFFRE_EMISE, OFFRE_ACCEPTEE, EN_PAIEMENT);

    private final String libelle;
    private final String ton;

    Etat(String libelle, String ton) {
        this.libelle = libelle;
        this.ton = ton;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Tone of its badge. */
    public String ton() {
        return ton;
    }
}
