/** Files of money received on loans: one row per transfer, entered for another person to record, taken away when undone. */
@NullMarked
package fr.actionlogement.convention.bailleurs.recouvrement.importation;

import org.jspecify.annotations.NullMarked;
