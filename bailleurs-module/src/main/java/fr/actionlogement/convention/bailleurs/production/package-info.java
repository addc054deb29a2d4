/** The targets of the axis: dwellings approved, started, delivered, year by year, and the published figures beside. */
@NullMarked
package fr.actionlogement.convention.bailleurs.production;

import org.jspecify.annotations.NullMarked;
