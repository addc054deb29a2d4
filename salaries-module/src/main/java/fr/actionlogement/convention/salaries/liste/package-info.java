/** Pages of a list, read by key: the shape that every list of the axis answers. */
@NullMarked
package fr.actionlogement.convention.salaries.liste;

import org.jspecify.annotations.NullMarked;
