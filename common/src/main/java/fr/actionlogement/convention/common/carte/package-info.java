/** The map of the départements beside its table: métropole and the five DROM, what is not located counted apart. */
@NullMarked
package fr.actionlogement.convention.common.carte;

import org.jspecify.annotations.NullMarked;
