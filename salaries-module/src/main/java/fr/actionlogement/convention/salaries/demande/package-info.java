/**
 * The requests of the loans, the Loca-Pass advance, the help in difficulty and the advice on a purchase: from the draft to the
 * last instalment. Rules are frozen on the day of the complete request; money moves under four eyes.
 */
@NullMarked
package fr.actionlogement.convention.salaries.demande;

import org.jspecify.annotations.NullMarked;
