/** Pages and REST entries of prorogations. */
@NullMarked
package fr.actionlogement.convention.bailleurs.caducite.web;

import org.jspecify.annotations.NullMarked;
