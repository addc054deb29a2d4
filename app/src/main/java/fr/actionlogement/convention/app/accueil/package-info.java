/** What the assembled product shows first: the convention in one screen, its alerts, the search. */
@NullMarked
package fr.actionlogement.convention.app.accueil;

import org.jspecify.annotations.NullMarked;
