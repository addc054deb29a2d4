/** The SQL of the loans that were told. */
@NullMarked
package fr.actionlogement.convention.bailleurs.pretanru.interne;

import org.jspecify.annotations.NullMarked;
