package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;

/** What makes an instalment due. */
public enum Declencheur {
    /** The order to start works. */
    ORDRE_DE_SERVICE("Ordre de service"),
    /** The end of works. */
    ACHEVEMENT("Achèvement des travaux");

    private final String libelle;

    Declencheur(String libelle) {
        this.libelle = libelle;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Whether an operation in this state has got there, and is not closed. */
    public boolean estAtteint(StatutDOperation statut) {
        return statut == StatutDOperation.ACHEVE || (this == ORDRE_DE_SERVICE && statut == StatutDOperation.EN_TRAVAUX);
    }
}
