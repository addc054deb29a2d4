package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.PositionEngagement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an act does to the ledger and to the targets. */
@Component
class Effets {

    private final Budget budget;
    private final Engagements engagements;
    private final Realisations realisations;

    Effets(Budget budget, Engagements engagements, Realisations realisations) {
        this.budget = budget;
        this.engagements = engagements;
        this.realisations = realisations;
    }

    void produire(ActeDOperation acte, Operation operation, String beneficiaire, LocalDate date, String motif) {
        switch (acte) {
            case ACCORDER -> engager(operation, beneficiaire, date, motif);
            case METTRE_EN_CHANTIER ->
                realisations.constater(
                        operation.getNature().objectif(),
                        operation.getReference(),
                        operation.nombreDeLogements(),
                        date);
            case SOLDER -> degager(operation, date, motif);
            case ABANDONNER, CONSTATER_CADUCITE -> {
                degager(operation, date, motif);
                realisations.retirer(operation.getNature().objectif(), List.of(operation.getReference()));
            }
            default -> {}
        }
    }

    /** One commitment per instrument of Action Logement. */
    private void engager(Operation operation, String beneficiaire, LocalDate date, String motif) {
        Exercice exercice = operation.getJalons().getExercice();
        for (Financement part : operation.getPlan()) {
            if (part.getFinanceur().estActionLogement() && exercice != null) {
                part.engager(budget.engager(
                        imputation(operation, part, exercice, beneficiaire, date, motif), part.getMontant()));
            }
        }
    }

    /** Where the commitment of an instrument is charged. */
    static Imputation imputation(
            Operation operation,
            Financement part,
            Exercice exercice,
            String beneficiaire,
            LocalDate date,
            String motif) {
        return new Imputation(
                operation.getLigne(),
                exercice,
                Objects.requireNonNull(part.getFinanceur().natureDEngagement()),
                date,
                operation.getReference(),
                beneficiaire,
                operation.getCommune(),
                motif);
    }

    /** Releases what is committed and not paid. */
    private void degager(Operation operation, LocalDate date, String motif) {
        for (Financement part : operation.getPlan()) {
            UUID engagement = part.getEngagement();
            if (engagement != null) {
                PositionEngagement position = engagements.position(engagement);
                Montant reste = position.aVerser();
                if (reste.estPositif()) {
                    budget.degager(engagement, reste, date, motif);
                }
            }
        }
    }
}
