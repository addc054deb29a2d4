/** The mark left in the database by the loading of the fictitious data. */
@NullMarked
package fr.actionlogement.convention.app.entree.interne;

import org.jspecify.annotations.NullMarked;
