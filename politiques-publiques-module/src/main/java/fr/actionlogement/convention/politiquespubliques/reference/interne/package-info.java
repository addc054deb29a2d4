/** The SQL of the counters. */
@NullMarked
package fr.actionlogement.convention.politiquespubliques.reference.interne;

import org.jspecify.annotations.NullMarked;
