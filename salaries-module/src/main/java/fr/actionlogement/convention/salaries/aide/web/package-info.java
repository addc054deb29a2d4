/** Pages and REST of the aids: lists, dossier, confirmation of each act. */
@NullMarked
package fr.actionlogement.convention.salaries.aide.web;

import org.jspecify.annotations.NullMarked;
