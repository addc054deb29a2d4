/** Receipts, arrears and reminders in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.recouvrement.interne;

import org.jspecify.annotations.NullMarked;
