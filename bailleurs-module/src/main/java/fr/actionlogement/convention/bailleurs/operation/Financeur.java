package fr.actionlogement.convention.bailleurs.operation;

import org.jspecify.annotations.Nullable;

/** Who pays a part of the cost; the parts of Action Logement say by which instrument. */
public enum Financeur {
    /** Loan of Action Logement. */
    AL_PRET("Action Logement : prêt", "PRET"),
    /** Own-fund allotment of Action Logement. */
    AL_DOTATION("Action Logement : dotation en fonds propres", "DOTATION"),
    /** Grant of Action Logement. */
    AL_SUBVENTION("Action Logement : subvention", "SUBVENTION"),
    /** Caisse des dépôts. */
    CDC("Caisse des dépôts", null),
    /** The State. */
    ETAT("État", null),
    /** Local authorities. */
    COLLECTIVITES("Collectivités territoriales", null),
    /** The landlord itself. */
    FONDS_PROPRES("Fonds propres du bailleur", null);

    private final String libelle;
    private final @Nullable String natureDEngagement;

    Financeur(String libelle, @Nullable String natureDEngagement) {
        this.libelle = libelle;
        this.natureDEngagement = natureDEngagement;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Nature of the commitment on the ledger; null for another funder. */
    public @Nullable String natureDEngagement() {
        return natureDEngagement;
    }

    /** Whether the convention pays. */
    public boolean estActionLogement() {
        return natureDEngagement != null;
    }
}
