/** Files of the people, rules of retention and erasures in the tables of the axis. */
@NullMarked
package fr.actionlogement.convention.salaries.conservation.interne;

import org.jspecify.annotations.NullMarked;
