package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Commits what is paid in instalments and is no operation, and releases what will not be paid of it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CreditsDeDossier {

    private final Budget budget;
    private final Engagements engagements;
    private final Echeanciers echeanciers;

    CreditsDeDossier(Budget budget, Engagements engagements, Echeanciers echeanciers) {
        this.budget = budget;
        this.engagements = engagements;
        this.echeanciers = echeanciers;
    }

    /** Commits and opens the schedule; answers the identifier of the commitment. */
    public UUID engager(Dispositif dispositif, Financeur financeur, Imputation ou, Montant montant) {
        UUID engagement = budget.engager(ou, montant);
        echeanciers.ouvrir(
                new OuvertureDEcheancier(dispositif, ou.dossier(), financeur, engagement, montant, ou.dateEffet()));
        return engagement;
    }

    /**
     * Closes a dossier whose requests are all settled; answers what is released.
     *
     * @throws fr.actionlogement.convention.common.web.ConflitDEtat when a request still waits
     */
    public Montant clore(String dossier, UUID engagement, LocalDate jour, String motif) {
        echeanciers.clore(dossier);
        return degager(engagement, jour, motif);
    }

    /** Gives a dossier up: its waiting requests are cancelled; answers what is released. */
    public Montant annuler(String dossier, UUID engagement, LocalDate jour, String motif) {
        echeanciers.abandonner(dossier);
        return degager(engagement, jour, motif);
    }

    private Montant degager(UUID engagement, LocalDate jour, String motif) {
        Montant reste = engagements.position(engagement).aVerser();
        if (reste.estPositif()) {
            budget.degager(engagement, reste, jour, motif);
        }
        return reste;
    }
}
