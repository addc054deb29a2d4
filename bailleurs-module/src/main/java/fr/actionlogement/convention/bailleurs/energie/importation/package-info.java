/** Files of energy and carbon: one row per operation, in place of what was said of it before, undone to what it was. */
@NullMarked
package fr.actionlogement.convention.bailleurs.energie.importation;

import org.jspecify.annotations.NullMarked;
