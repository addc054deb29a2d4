/** The home of the axis, and its section of the committee's report. */
@NullMarked
package fr.actionlogement.convention.salaries.accueil;

import org.jspecify.annotations.NullMarked;
