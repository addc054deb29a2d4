/** Pages and REST entries of the association Foncière Logement. */
@NullMarked
package fr.actionlogement.convention.bailleurs.foncierelogement.web;

import org.jspecify.annotations.NullMarked;
