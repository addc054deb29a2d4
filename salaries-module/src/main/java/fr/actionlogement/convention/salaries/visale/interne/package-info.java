/** Visas, contracts, claims and debts in the tables of the axis, one by one and in sets. */
@NullMarked
package fr.actionlogement.convention.salaries.visale.interne;

import org.jspecify.annotations.NullMarked;
