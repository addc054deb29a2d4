/** Rights and leases in the tables of the axis. */
@NullMarked
package fr.actionlogement.convention.salaries.relogement.interne;

import org.jspecify.annotations.NullMarked;
