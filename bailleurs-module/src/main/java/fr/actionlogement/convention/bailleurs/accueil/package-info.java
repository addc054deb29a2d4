/** The home of the axis: where its dossiers stand, and the shares it brings to the work list and to the search. */
@NullMarked
package fr.actionlogement.convention.bailleurs.accueil;

import org.jspecify.annotations.NullMarked;
