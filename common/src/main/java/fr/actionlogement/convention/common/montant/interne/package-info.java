/** Amounts and rates at the borders: JSON, forms and database columns. */
@NullMarked
package fr.actionlogement.convention.common.montant.interne;

import org.jspecify.annotations.NullMarked;
