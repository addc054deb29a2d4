/** The SQL of the figures. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.bareme.interne;

import org.jspecify.annotations.NullMarked;
