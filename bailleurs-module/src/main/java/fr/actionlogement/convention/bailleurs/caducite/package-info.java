/** How long a grant lasts: an operation whose works do not start in time falls by itself, unless a prorogation, asked by one person and decided by another, gives it more time. */
@NullMarked
package fr.actionlogement.convention.bailleurs.caducite;

import org.jspecify.annotations.NullMarked;
