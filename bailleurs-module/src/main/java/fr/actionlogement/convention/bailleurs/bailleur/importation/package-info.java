/** The import of landlords in number: a file enters the unknown ones, corrects the others, and can be undone. */
@NullMarked
package fr.actionlogement.convention.bailleurs.bailleur.importation;

import org.jspecify.annotations.NullMarked;
