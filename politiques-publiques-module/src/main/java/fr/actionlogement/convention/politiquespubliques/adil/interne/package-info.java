/** The SQL of the ADIL and their splits. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.adil.interne;

import org.jspecify.annotations.NullMarked;
