/** The tables of the requests: what was asked, what is lent, what is paid out, what is due. */
@NullMarked
package fr.actionlogement.convention.salaries.demande.interne;

import org.jspecify.annotations.NullMarked;
