/** Calls for projects, applications, scores and ranking in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.innovation.interne;

import org.jspecify.annotations.NullMarked;
