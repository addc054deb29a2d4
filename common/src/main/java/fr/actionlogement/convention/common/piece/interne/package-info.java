/** Checks the content of a document and keeps it. */
@NullMarked
package fr.actionlogement.convention.common.piece.interne;

import org.jspecify.annotations.NullMarked;
