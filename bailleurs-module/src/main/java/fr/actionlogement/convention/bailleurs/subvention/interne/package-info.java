/** The SQL of the grants. */
@NullMarked
package fr.actionlogement.convention.bailleurs.subvention.interne;

import org.jspecify.annotations.NullMarked;
