/** The SQL of the audit trail. */
@NullMarked
package fr.actionlogement.convention.common.journal.interne;

import org.jspecify.annotations.NullMarked;
