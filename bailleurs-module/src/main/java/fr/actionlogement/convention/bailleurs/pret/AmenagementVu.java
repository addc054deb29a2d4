package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Evenement;
import fr.actionlogement.convention.common.pret.Reamenagement;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe.Effet;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An early repayment or a rescheduling.
 *
 * @param total whether everything is repaid
 * @param montant principal repaid; null for a rescheduling, and until a total repayment is decided on
 * @param effet of a partial early repayment; null for a rescheduling
 * @param echeancesRestantes instalments left by a rescheduling, the deferred ones included; null otherwise
 * @param echeancesDifferees first ones that pay interest only; null otherwise
 * @param consolide whether what is unpaid joins the balance
 * @param consolides what joined it, zero until it is decided on
 * @param taux new margin, or new fixed rate; null when it does not change
 * @param version to be given back with a decision
 */
public record AmenagementVu(
        String reference,
        String pret,
        NatureDAmenagement nature,
        LocalDate date,
        String motif,
        boolean total,
        @Nullable Montant montant,
        @Nullable Effet effet,
        @Nullable Integer echeancesRestantes,
        @Nullable Integer echeancesDifferees,
        boolean consolide,
        Montant consolides,
        @Nullable Taux taux,
        StatutDAmenagement statut,
        String demandePar,
        LocalDate demandeLe,
        @Nullable String decidePar,
        @Nullable LocalDate decideLe,
        @Nullable String motifRejet,
        int version) {

    /** What it does to the course of the loan; its amounts are fixed. */
    Evenement evenement() {
        return nature == NatureDAmenagement.ANTICIPE
                ? new RemboursementAnticipe(date, Objects.requireNonNull(montant), Objects.requireNonNull(effet))
                : new Reamenagement(
                        date,
                        Objects.requireNonNull(echeancesRestantes),
                        Objects.requireNonNull(echeancesDifferees),
                        consolides);
    }
}
