/** Loans, their drawings and what fell due, in sets. */
@NullMarked
package fr.actionlogement.convention.bailleurs.pret.interne;

import org.jspecify.annotations.NullMarked;
