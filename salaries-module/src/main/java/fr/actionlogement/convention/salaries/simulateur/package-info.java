/** The public simulator: every product at once for a situation that nobody signs and nothing keeps. */
@NullMarked
package fr.actionlogement.convention.salaries.simulateur;

import org.jspecify.annotations.NullMarked;
