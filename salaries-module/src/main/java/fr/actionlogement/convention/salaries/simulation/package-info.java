/** What a loan of the employees' axis would cost, by the dated rules of a day; nothing is stored and nobody is named. */
@NullMarked
package fr.actionlogement.convention.salaries.simulation;

import org.jspecify.annotations.NullMarked;
