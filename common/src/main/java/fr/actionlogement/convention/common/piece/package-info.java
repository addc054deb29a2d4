/**
 * The documents of a dossier: which are expected, which are there, who gave them, with their SHA-256. The axis says what it
 * expects by a {@link PiecesAttendues} bean and shows the list with one fragment.
 */
@NullMarked
package fr.actionlogement.convention.common.piece;

import org.jspecify.annotations.NullMarked;
