/** Writes and reads the snapshots in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.instantane.interne;

import org.jspecify.annotations.NullMarked;
