package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;

/**
 * A line of a schedule.
 *
 * @param rang from 1, in the order of days
 * @param taux yearly rate of the period
 * @param interets interest paid
 * @param capital principal paid
 * @param assurance premium paid
 * @param capitalises interest added to the balance instead of being paid
 * @param restant balance after the line
 */
public record Echeance(
        int rang,
        LocalDate date,
        TypeDEcheance type,
        Taux taux,
        Montant interets,
        Montant capital,
        Montant assurance,
        Montant capitalises,
        Montant restant) {

    /** What the borrower pays that day. */
    public Montant montant() {
        return interets.plus(capital).plus(assurance);
    }
}
