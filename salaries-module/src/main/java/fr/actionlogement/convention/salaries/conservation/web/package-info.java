/** Pages and REST entries of the rights of people. */
@NullMarked
package fr.actionlogement.convention.salaries.conservation.web;

import org.jspecify.annotations.NullMarked;
