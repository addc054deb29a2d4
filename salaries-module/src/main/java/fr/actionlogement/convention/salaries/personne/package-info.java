/** Who the people are. An identity lives in a table apart, encrypted column by column; the rest of the axis knows a person by a pseudonym, and whoever reads the identity behind it leaves a trace. */
@NullMarked
package fr.actionlogement.convention.salaries.personne;

import org.jspecify.annotations.NullMarked;
