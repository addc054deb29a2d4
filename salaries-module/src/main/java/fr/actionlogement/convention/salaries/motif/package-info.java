/** Reasons that operators type: kept apart from the journal, which never forgets. */
@NullMarked
package fr.actionlogement.convention.salaries.motif;

import org.jspecify.annotations.NullMarked;
