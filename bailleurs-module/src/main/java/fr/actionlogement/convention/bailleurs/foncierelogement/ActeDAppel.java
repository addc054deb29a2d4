package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.bailleurs.echange.RegleDActe;
import java.util.Set;

/** The acts on a call for funds. Who deposited does none of the decisions. */
public enum ActeDAppel {
    /** Commits on the line. */
    ENGAGER(new RegleDActe<>(
            "Engager", "Appel de fonds engagé", StatutDAppel.ENGAGE, Set.of(StatutDAppel.DEPOSE), true, false)),
    /** Refuses. */
    REJETER(new RegleDActe<>(
            "Rejeter", "Appel de fonds rejeté", StatutDAppel.REJETE, Set.of(StatutDAppel.DEPOSE), true, true)),
    /** Closes, once every request is settled. */
    SOLDER(new RegleDActe<>(
            "Solder", "Appel de fonds soldé", StatutDAppel.SOLDE, Set.of(StatutDAppel.ENGAGE), true, false)),
    /** Gives up. */
    ANNULER(new RegleDActe<>(
            "Annuler",
            "Appel de fonds annulé",
            StatutDAppel.ANNULE,
            Set.of(StatutDAppel.DEPOSE, StatutDAppel.ENGAGE),
            false,
            true));

    private final RegleDActe<StatutDAppel> regle;

    ActeDAppel(RegleDActe<StatutDAppel> regle) {
        this.regle = regle;
    }

    /** From which states, to which, by whom. */
    public RegleDActe<StatutDAppel> regle() {
        return regle;
    }

    /** Last part of its URL. */
    public String chemin() {
        return RegleDActe.chemin(this);
    }
}
