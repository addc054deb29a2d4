/** Finds the dossiers of the axes for what is common to all of them. */
@NullMarked
package fr.actionlogement.convention.common.dossier.interne;

import org.jspecify.annotations.NullMarked;
