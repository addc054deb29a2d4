/** The axis' home page, which gathers what the other features and the common services already tell. */
@NullMarked
package fr.actionlogement.convention.salaries.accueil.web;

import org.jspecify.annotations.NullMarked;
