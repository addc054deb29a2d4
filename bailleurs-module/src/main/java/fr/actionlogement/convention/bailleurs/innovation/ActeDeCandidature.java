package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.bailleurs.echange.RegleDActe;
import java.util.Set;

/** The acts on an application. Who deposited does none of the decisions. */
public enum ActeDeCandidature {
    /** Grants: commits on the line. */
    ACCORDER(new RegleDActe<>(
            "Accorder",
            "Subvention accordée",
            StatutDeCandidature.ACCORDE,
            Set.of(StatutDeCandidature.DEPOSE),
            true,
            false)),
    /** Refuses. */
    REJETER(new RegleDActe<>(
            "Rejeter",
            "Candidature rejetée",
            StatutDeCandidature.REJETE,
            Set.of(StatutDeCandidature.DEPOSE),
            true,
            true)),
    /** Closes, once every request is settled. */
    SOLDER(new RegleDActe<>(
            "Solder",
            "Subvention soldée",
            StatutDeCandidature.SOLDE,
            Set.of(StatutDeCandidature.ACCORDE),
            true,
            false)),
    /** Gives up. */
    ABANDONNER(new RegleDActe<>(
            "Abandonner",
            "Candidature abandonnée",
            StatutDeCandidature.ABANDONNE,
            Set.of(StatutDeCandidature.DEPOSE, StatutDeCandidature.ACCORDE),
            false,
            true));

    private final RegleDActe<StatutDeCandidature> regle;

    ActeDeCandidature(RegleDActe<StatutDeCandidature> regle) {
        this.regle = regle;
    }

    /** From which states, to which, by whom. */
    public RegleDActe<StatutDeCandidature> regle() {
        return regle;
    }

    /** Last part of its URL. */
    public String chemin() {
        return RegleDActe.chemin(this);
    }
}
