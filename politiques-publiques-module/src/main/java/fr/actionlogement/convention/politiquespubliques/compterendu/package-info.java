/** Reports on results, half-year after half-year: one person provides the figures, another certifies them, and the period is locked. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.compterendu;

import org.jspecify.annotations.NullMarked;
