/** The three series in SQL, each dwelling once. */
@NullMarked
package fr.actionlogement.convention.bailleurs.production.interne;

import org.jspecify.annotations.NullMarked;
