package fr.actionlogement.convention.salaries.demande.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is lent or advanced.
 *
 * @param assurance yearly rate on the initial capital
 * @param avance whether it is an advance without interest
 * @param minimum smallest instalment of an advance
 * @param differe months between the payment of an advance and its first instalment
 * @param depart start of the amortisation, null before
 * @param sortiLe day the tenant left, null otherwise
 */
public record PretEnBase(
        long aide,
        Montant montant,
        int mois,
        Taux taux,
        Taux assurance,
        boolean avance,
        Montant minimum,
        int differe,
        @Nullable Taux taeg,
        @Nullable LocalDate offreLe,
        @Nullable LocalDate acceptableDu,
        @Nullable LocalDate acceptableAu,
        @Nullable LocalDate accepteeLe,
        @Nullable LocalDate retractableAu,
        @Nullable LocalDate depart,
        @Nullable LocalDate sortiLe) {}
