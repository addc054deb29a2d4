/** The rules on screen and by the API, with their dates, their source and how sure they are. */
@NullMarked
package fr.actionlogement.convention.salaries.bareme.web;

import org.jspecify.annotations.NullMarked;
