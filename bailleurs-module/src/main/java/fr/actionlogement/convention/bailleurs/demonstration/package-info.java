/** Fictitious landlords, operations and payments for the demonstration, the same for the same day. */
@NullMarked
package fr.actionlogement.convention.bailleurs.demonstration;

import org.jspecify.annotations.NullMarked;
