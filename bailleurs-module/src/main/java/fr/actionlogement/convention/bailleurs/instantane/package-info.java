/** An operation as it stood at three moments of its life: programmation, agrément, clôture. Frozen by the act that ends each phase, never rewritten, compared field by field. */
@NullMarked
package fr.actionlogement.convention.bailleurs.instantane;

import org.jspecify.annotations.NullMarked;
