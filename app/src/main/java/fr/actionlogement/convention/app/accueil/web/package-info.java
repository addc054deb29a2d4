/** Pages of the assembly; each is a loop over what the axes contribute. */
@NullMarked
package fr.actionlogement.convention.app.accueil.web;

import org.jspecify.annotations.NullMarked;
