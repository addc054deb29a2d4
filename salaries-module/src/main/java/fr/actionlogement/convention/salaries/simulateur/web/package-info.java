/** The simulator by page and by API, without an account; the address of the page is all that is shared. */
@NullMarked
package fr.actionlogement.convention.salaries.simulateur.web;

import org.jspecify.annotations.NullMarked;
