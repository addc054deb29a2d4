/** Writes the fictitious Mobili-Jeune files in sets; everything else goes through the axis' own use cases. */
@NullMarked
package fr.actionlogement.convention.salaries.demonstration.interne;

import org.jspecify.annotations.NullMarked;
