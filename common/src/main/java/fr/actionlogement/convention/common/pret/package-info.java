/**
 * Loan mathematics shared by the axes: schedules to the centime and TAEG, pure functions of what they are given.
 *
 * <p>Conventions. The rate of a period is proportional (annual rate × months ÷ 12), not actuarial. The interest of a
 * period is rounded once, half up, to the centime; when the balance moves inside the period (drawing, early repayment) it
 * is weighed by days. An instalment is the rounded constant annuity, the last one clears the balance. Interest before the
 * start of the amortisation runs by the day, on 365 days. A change of rate takes effect at the first period that starts
 * on that day or later, so that nothing before it moves.
 */
@NullMarked
package fr.actionlogement.convention.common.pret;

import org.jspecify.annotations.NullMarked;
