/** Line BAI-MIXITE: the allotment convention with the association Foncière Logement, its yearly calls, what it builds. */
@NullMarked
package fr.actionlogement.convention.bailleurs.foncierelogement;

import org.jspecify.annotations.NullMarked;
