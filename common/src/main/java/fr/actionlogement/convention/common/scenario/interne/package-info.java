/** Lays supposed paces and moves over the landing. */
@NullMarked
package fr.actionlogement.convention.common.scenario.interne;

import org.jspecify.annotations.NullMarked;
