/** What the search of the axis reads beside operations, landlords and calls. */
@NullMarked
package fr.actionlogement.convention.bailleurs.accueil.interne;

import org.jspecify.annotations.NullMarked;
