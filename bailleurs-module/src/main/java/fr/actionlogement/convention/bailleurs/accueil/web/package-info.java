/** The home page of the axis. */
@NullMarked
package fr.actionlogement.convention.bailleurs.accueil.web;

import org.jspecify.annotations.NullMarked;
