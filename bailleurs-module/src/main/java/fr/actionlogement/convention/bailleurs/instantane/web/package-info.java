/** The snapshots of an operation, by page and by program. */
@NullMarked
package fr.actionlogement.convention.bailleurs.instantane.web;

import org.jspecify.annotations.NullMarked;
