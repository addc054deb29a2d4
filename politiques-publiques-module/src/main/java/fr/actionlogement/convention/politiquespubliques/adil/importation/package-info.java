/** CSV import of the agencies. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.adil.importation;

import org.jspecify.annotations.NullMarked;
