/** The counters of references, in the tables of the axis. */
@NullMarked
package fr.actionlogement.convention.salaries.reference.interne;

import org.jspecify.annotations.NullMarked;
