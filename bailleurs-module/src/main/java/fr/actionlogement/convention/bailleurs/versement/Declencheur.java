package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;

/** What makes an instalment due, which is also the evidence that a request brings. */
public enum Declencheur {
    /** The order to start works. */
    ORDRE_DE_SERVICE("Ordre de service", "Référence de l’ordre de service"),
    /** Works under way, to a percentage. */
    AVANCEMENT("Avancement des travaux", "Référence de l’état d’avancement"),
    /** The end of works. */
    ACHEVEMENT("Achèvement des travaux", "Référence de l’attestation d’achèvement"),
    /** The grant agreement, once signed. */
    CONVENTION("Convention signée", "Référence de la convention signée"),
    /** A call for funds. */
    APPEL_DE_FONDS("Appel de fonds", "Référence de l’appel de fonds");

    private final String libelle;
    private final String piece;

    Declencheur(String libelle, String piece) {
        this.libelle = libelle;
        this.piece = piece;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** The evidence, as the hint of a form names it. */
    public String piece() {
        return piece;
    }

    /** Whether an operation in this state has got there, and is not closed. */
    public boolean estAtteint(StatutDOperation statut) {
        return statut == StatutDOperation.ACHEVE || (this != ACHEVEMENT && statut == StatutDOperation.EN_TRAVAUX);
    }
}
