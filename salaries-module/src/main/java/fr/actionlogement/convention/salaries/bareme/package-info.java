/**
 * Dated rules of the products: what was in force on a day, where it was read, how sure that is. A day that no value covers
 * is a hole, and a product whose window has a hole that day takes no request.
 */
@NullMarked
package fr.actionlogement.convention.salaries.bareme;

import org.jspecify.annotations.NullMarked;
