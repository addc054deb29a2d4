/** Last days and prorogations in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.caducite.interne;

import org.jspecify.annotations.NullMarked;
