/** Composes, freezes, checks and prints the reports. */
@NullMarked
package fr.actionlogement.convention.common.rapport.interne;

import org.jspecify.annotations.NullMarked;
