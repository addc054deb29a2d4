/** History taken over from other systems: files of drafts and granted operations, booked by chunks, undone to the cent. */
@NullMarked
package fr.actionlogement.convention.bailleurs.operation.importation;

import org.jspecify.annotations.NullMarked;
