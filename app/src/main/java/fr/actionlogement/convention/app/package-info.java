/** The assembly: what only the whole product needs — its database of first run, its entry, its home page. */
@NullMarked
package fr.actionlogement.convention.app;

import org.jspecify.annotations.NullMarked;
