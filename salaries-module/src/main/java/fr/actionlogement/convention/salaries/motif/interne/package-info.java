/** Reasons in their table. */
@NullMarked
package fr.actionlogement.convention.salaries.motif.interne;

import org.jspecify.annotations.NullMarked;
