/** The SQL of the counterparts. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.contrepartie.interne;

import org.jspecify.annotations.NullMarked;
