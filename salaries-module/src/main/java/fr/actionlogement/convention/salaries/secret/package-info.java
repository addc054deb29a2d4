/** Statistical secrecy of the steering tables: small cells are hidden, and so is what would give them away. */
@NullMarked
package fr.actionlogement.convention.salaries.secret;

import org.jspecify.annotations.NullMarked;
