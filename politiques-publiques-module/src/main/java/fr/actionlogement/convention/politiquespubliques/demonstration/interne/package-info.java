/** Writes the fictitious data in batches. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.demonstration.interne;

import org.jspecify.annotations.NullMarked;
