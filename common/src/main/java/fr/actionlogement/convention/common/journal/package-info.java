/** The audit trail: who did what, when, before and after. Append-only; a dossier's timeline is read from it. */
@NullMarked
package fr.actionlogement.convention.common.journal;

import org.jspecify.annotations.NullMarked;
