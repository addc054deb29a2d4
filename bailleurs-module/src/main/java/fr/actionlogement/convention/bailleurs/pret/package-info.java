/** Loans of granted operations: conditions, drawings that follow the payments, schedule computed by common.pret on dated indexes, instalments called on their day, early repayments and reschedulings. */
@NullMarked
package fr.actionlogement.convention.bailleurs.pret;

import org.jspecify.annotations.NullMarked;
