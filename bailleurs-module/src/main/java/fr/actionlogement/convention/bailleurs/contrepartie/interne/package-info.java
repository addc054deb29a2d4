/** Reads and adds up reservation rights in sets. */
@NullMarked
package fr.actionlogement.convention.bailleurs.contrepartie.interne;

import org.jspecify.annotations.NullMarked;
