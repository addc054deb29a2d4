/** The lists, numbers and reference reads of operations in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.operation.interne;

import org.jspecify.annotations.NullMarked;
