/** The SQL of the calls: numbers, what a convention has left, search. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.appel.interne;

import org.jspecify.annotations.NullMarked;
