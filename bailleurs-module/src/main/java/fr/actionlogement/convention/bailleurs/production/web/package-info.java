/** The page and the REST entry of the targets of the axis. */
@NullMarked
package fr.actionlogement.convention.bailleurs.production.web;

import org.jspecify.annotations.NullMarked;
