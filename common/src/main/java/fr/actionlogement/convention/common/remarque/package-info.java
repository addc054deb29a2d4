/** Remarks on a field of a dossier: open, answered, closed; who, when, and the reply. */
@NullMarked
package fr.actionlogement.convention.common.remarque;

import org.jspecify.annotations.NullMarked;
