/** The dossiers of the axes, found by kind and reference for what is common to all of them: documents, remarks. */
@NullMarked
package fr.actionlogement.convention.common.dossier;

import org.jspecify.annotations.NullMarked;
