/** The SQL of the audit trail: nothing here is ever rewritten, only added and read. */
@NullMarked
package fr.actionlogement.convention.common.journal.interne;

import org.jspecify.annotations.NullMarked;
