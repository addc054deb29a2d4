/** Trying a situation against the rules of a day, by page and by API; nothing is stored and nobody is named. */
@NullMarked
package fr.actionlogement.convention.salaries.eligibilite.web;

import org.jspecify.annotations.NullMarked;
