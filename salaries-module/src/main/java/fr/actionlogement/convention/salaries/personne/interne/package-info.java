/** Keys, ciphers, blind indexes, and the tables of the identities. */
@NullMarked
package fr.actionlogement.convention.salaries.personne.interne;

import org.jspecify.annotations.NullMarked;
