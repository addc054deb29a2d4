/** Loans to landlords: their schedules, and what becomes of them when an operation is given up. */
@NullMarked
package fr.actionlogement.convention.bailleurs.pret;

import org.jspecify.annotations.NullMarked;
