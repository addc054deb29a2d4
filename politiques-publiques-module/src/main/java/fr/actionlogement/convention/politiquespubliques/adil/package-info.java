/** The ANIL and the départements' ADIL: their yearly split to the centime, and what each call gives each of them. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.adil;

import org.jspecify.annotations.NullMarked;
