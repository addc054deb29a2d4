/** Amendments to a granted operation: asked with the whole of what it becomes and the difference field by field, decided by another person, booked in the ledger. */
@NullMarked
package fr.actionlogement.convention.bailleurs.avenant;

import org.jspecify.annotations.NullMarked;
