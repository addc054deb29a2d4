/** The lists of payment requests and the dated schedule models in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.versement.interne;

import org.jspecify.annotations.NullMarked;
