/** The SQL of the targets. */
@NullMarked
package fr.actionlogement.convention.common.objectif.interne;

import org.jspecify.annotations.NullMarked;
