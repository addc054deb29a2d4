package fr.actionlogement.convention.salaries.aide;

import java.util.Set;

/** Where an aid stands. */
public enum Etat {
    /** Being entered. */
    BROUILLON("Brouillon", "neutre"),
    /** The complete request is in: the version of the rules is frozen. */
    DEPOSE("Déposé", "encours"),
    /** The documents are checked and the criteria explained. */
    INSTRUIT("Instruit", "encours"),
    /** Committed on the budget. */
    ACCORDE("Accordé", "ok"),
    /** At least one term was asked for. */
    EN_PAIEMENT("En paiement", "encours"),
    /** Nothing is left to pay. */
    SOLDE("Soldé", "ok"),
    /** Refused, with the criteria that are not met. */
    REFUSE("Refusé", "refus"),
    /** Given up; what was not paid is released. */
    ABANDONNE("Abandonné", "neutre");

    /** States in which a file counts as running for its person. */
    public static final Set<Etat> EN_COURS = Set.of(DEPOSE, INSTRUIT, ACCORDE, EN_PAIEMENT);

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
