/** The SQL of the operations, their invoices and their reference lists. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.operation.interne;

import org.jspecify.annotations.NullMarked;
