/** Wiring of the clock and of the convention's period, conversions of budget years for forms and for the database. */
@NullMarked
package fr.actionlogement.convention.common.periode.interne;

import org.jspecify.annotations.NullMarked;
