/** Keeps the remarks and their life. */
@NullMarked
package fr.actionlogement.convention.common.remarque.interne;

import org.jspecify.annotations.NullMarked;
