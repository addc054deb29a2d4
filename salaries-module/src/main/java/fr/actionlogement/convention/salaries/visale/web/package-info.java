/** Pages and REST entries of the Visale guarantee. */
@NullMarked
package fr.actionlogement.convention.salaries.visale.web;

import org.jspecify.annotations.NullMarked;
