/** Set-based SQL of the aids: numbering, lists by key, identities, bulk writing of partner files. */
@NullMarked
package fr.actionlogement.convention.salaries.aide.interne;

import org.jspecify.annotations.NullMarked;
