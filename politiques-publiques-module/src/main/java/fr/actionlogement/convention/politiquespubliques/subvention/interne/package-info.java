/** The SQL of the grants. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.subvention.interne;

import org.jspecify.annotations.NullMarked;
