/** The SQL of the rights. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.droit.interne;

import org.jspecify.annotations.NullMarked;
