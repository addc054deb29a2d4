/** The conventions, calls and programmes of the association in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.foncierelogement.interne;

import org.jspecify.annotations.NullMarked;
