/** The SQL of the loans. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.pret.interne;

import org.jspecify.annotations.NullMarked;
