/** The doors themselves: the demonstration's link and switch, and the page where the first administrator is born. */
@NullMarked
package fr.actionlogement.convention.app.entree.web;

import org.jspecify.annotations.NullMarked;
