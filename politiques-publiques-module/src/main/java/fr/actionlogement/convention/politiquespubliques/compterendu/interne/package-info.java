/** The SQL of the reports. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.compterendu.interne;

import org.jspecify.annotations.NullMarked;
