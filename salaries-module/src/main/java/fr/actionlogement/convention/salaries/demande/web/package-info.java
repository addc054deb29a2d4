/** The requests by page and by API: one form to enter, one page to follow, one confirmation per act. */
@NullMarked
package fr.actionlogement.convention.salaries.demande.web;

import org.jspecify.annotations.NullMarked;
