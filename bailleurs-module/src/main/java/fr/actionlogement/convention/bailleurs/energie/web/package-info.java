/** Pages and REST entries of energy and carbon. */
@NullMarked
package fr.actionlogement.convention.bailleurs.energie.web;

import org.jspecify.annotations.NullMarked;
