/** CSV import of the activity of the agencies. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.compterendu.importation;

import org.jspecify.annotations.NullMarked;
