/** Trying a loan by page and by API; nothing is stored. */
@NullMarked
package fr.actionlogement.convention.salaries.simulation.web;

import org.jspecify.annotations.NullMarked;
