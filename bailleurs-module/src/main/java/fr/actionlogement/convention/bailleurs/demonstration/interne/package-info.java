/** Writes the fictitious data in sets. */
@NullMarked
package fr.actionlogement.convention.bailleurs.demonstration.interne;

import org.jspecify.annotations.NullMarked;
