package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan or an advance, and where it stands.
 *
 * @param taeg as the offer says, null before it
 * @param mensualite ordinary instalment, insurance apart
 * @param depart start of the repayment, null before
 * @param restant principal still to be paid back
 * @param impaye what should have been paid and was not
 * @param impayeDepuis day of the oldest unpaid instalment, null when there is none
 */
public record PretVu(
        Montant montant,
        int mois,
        Taux taux,
        Taux assurance,
        boolean avance,
        Montant mensualite,
        @Nullable Taux taeg,
        @Nullable LocalDate offreLe,
        @Nullable LocalDate acceptableDu,
        @Nullable LocalDate acceptableAu,
        @Nullable LocalDate accepteeLe,
        @Nullable LocalDate retractableAu,
        @Nullable LocalDate depart,
        @Nullable LocalDate sortiLe,
        Montant restant,
        Montant impaye,
        @Nullable LocalDate impayeDepuis) {}
