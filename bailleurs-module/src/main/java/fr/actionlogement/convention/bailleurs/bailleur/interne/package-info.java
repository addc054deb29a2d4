/** The lists of the register in SQL: filters, accents and case ignored, keyset pagination. */
@NullMarked
package fr.actionlogement.convention.bailleurs.bailleur.interne;

import org.jspecify.annotations.NullMarked;
